/**
 * How soon the popover answers: real moves of the pointer onto the mentions of one page, one after the other. The
 * page's own script takes the time (`in-page/answer-clock.ts`); the hover delay is taken off. Frames are drawn as soon
 * as there is something to draw, since otherwise the screen's rhythm of 16.7 ms would be most of what is measured.
 */

import type { Page } from 'playwright-core';
import { bundle } from './build.ts';
import { AT_ONCE, LISTED, openWithExtension, UNLISTED } from './extension-browser.ts';
import { atMost, type Figure } from './figure.ts';
import { hoverUntilOpen, mentionsInView, type Point } from './hover.ts';
import { p95 } from './p95.ts';

const DELAY = 250;
const HOVERS = 48;
const LINES = Array.from({ length: 40 }, (_, i) => `<li>Traders bought Bitcoin again, line ${i + 1}</li>`).join('');

export async function benchPopover(extension: string): Promise<Figure[]> {
  const clock = await bundle(new URL('./in-page/answer-clock.ts', import.meta.url));
  const bareBox = await bundle(new URL('./in-page/bare-popover.ts', import.meta.url));
  const browser = await openWithExtension(extension, AT_ONCE);
  try {
    const story = await browser.open(LISTED, pageOf(clock));
    const words = await mentionsInView(story);
    const [first = { x: 0, y: 0 }] = words;
    await hoverUntilOpen(story, first);
    const warm = p95(await answers(story, words));
    const stopped = p95(await answers(story, words, browser.stopWorker));
    await story.close();
    const floor = p95(await answers(await browser.open(UNLISTED, pageOf(clock, bareBox)), words));
    const beside = { name: 'an empty box', value: floor, unit: 'ms' };
    return [
      // Machines differ: on one where an empty box takes long, so may ours.
      atMost(Math.max(16, 6 * floor), {
        name: `popover painted after the delay, p95 of ${HOVERS}`,
        value: warm,
        unit: 'ms',
        beside,
      }),
      atMost(100, { name: 'the same, service worker stopped', value: stopped, unit: 'ms', beside }),
    ];
  } finally {
    await browser.close();
  }
}

function pageOf(...scripts: string[]): string {
  const inline = scripts.map((script) => `<script>${script}</script>`).join('');
  return `<!doctype html><html lang="en"><head><title>Lines</title>${inline}</head><body><ol>${LINES}</ol></body></html>`;
}

/** ms beyond the delay, one for each hover. */
async function answers(page: Page, words: readonly Point[], before: () => Promise<void> = async () => {}) {
  const times: number[] = [];
  for (let hover = 0; hover < HOVERS; hover++) {
    const { x, y } = words[hover % words.length] ?? { x: 0, y: 0 };
    await page.mouse.move(2, 2);
    await page.evaluate(() => window.gone());
    await before();
    // The clock waits before the pointer moves: a page takes input sooner than what a debugger asks.
    await page.evaluate(() => {
      window.answer = window.shown();
    });
    await page.mouse.move(x, y);
    times.push((await page.evaluate(() => window.answer)) - DELAY);
  }
  return times;
}
