/** How soon the background has then and now of a story's day, and how soon the report follows a step to another session. */

import type { Page } from 'playwright-core';
import { type ExtensionBrowser, openWithExtension } from './extension-browser.ts';
import { atMost, type Figure } from './figure.ts';
import { p95 } from './p95.ts';

const DAYS = 20;
const COLD = 8;
const STEPS = 20;
/** 2012-01-03. */
const FIRST = 15_342;
/** A prime, so that the days fall on all weekdays. */
const APART = 251;

export async function benchStory(extension: string): Promise<Figure[]> {
  const browser = await openWithExtension(extension);
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.addressOf('popup.html'));
    await page.locator('.score').waitFor();
    const awake: number[] = [];
    const cold: number[] = [];
    const floor = { awake: [] as number[], cold: [] as number[] };
    for (let i = 0; i < DAYS; i++) {
      awake.push(await answerTo(page, storyOf(FIRST + i * APART)));
      floor.awake.push(await answerTo(page, NOTHING));
    }
    for (let i = 0; i < COLD; i++) {
      await browser.stopWorker();
      // Another day each time: a kept one would be read from the database.
      cold.push(await answerTo(page, storyOf(FIRST + 7 + i * APART)));
      await browser.stopWorker();
      floor.cold.push(await answerTo(page, NOTHING));
    }
    await page.close();
    const { heads, charts } = await steps(browser);
    return [
      timed(120, 'then and now of a story’s day, worker awake, p95', awake, floor.awake),
      timed(300, 'the same, service worker stopped, p95', cold, floor.cold),
      atMost(100, { name: 'report, a step to another session: head, p95', value: p95(heads), unit: 'ms' }),
      atMost(250, { name: 'the same: charts, p95', value: p95(charts), unit: 'ms' }),
    ];
  } finally {
    await browser.close();
  }
}

/** p95, beside that of an empty question in the same run. */
function timed(most: number, name: string, times: number[], floor: number[]): Figure {
  const beside = { name: 'an empty question to it', value: p95(floor), unit: 'ms' };
  return atMost(most, { name, value: p95(times), unit: 'ms', beside });
}

/** A question to the background that it answers without doing anything: the floor. */
const NOTHING = { type: 'cancelRefresh' };
const storyOf = (day: number) => ({ type: 'getStory', data: { day, known: day } });

/** From the question to the answer, ms. */
function answerTo(page: Page, question: { type: string; data?: object }): Promise<number> {
  return page.evaluate(async (asked) => {
    const start = performance.now();
    // @ts-expect-error the extension's own API
    const answer = await chrome.runtime.sendMessage(asked);
    const time = performance.now() - start;
    if (!answer || answer.error || answer.value === null)
      throw new Error(`no answer to ${asked.type}: ${answer?.error}`);
    return time;
  }, question);
}

/** From each click to the frame in which the head, and the first chart, are of the new session, ms. */
async function steps(browser: ExtensionBrowser): Promise<{ heads: number[]; charts: number[] }> {
  const page = await browser.context.newPage();
  await page.goto(browser.addressOf('report.html#as-of=2026-01-16'));
  await page.locator('[data-chart="score"][data-ready="true"] canvas').first().waitFor();
  const heads: number[] = [];
  const charts: number[] = [];
  for (let i = 0; i < STEPS; i++) {
    // The rest of the report comes after a while; a reader looks at it before the next step.
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    await page.waitForTimeout(400);
    const [head = 0, chart = 0] = await page.evaluate(async () => {
      const text = (selector: string) => document.querySelector(selector)?.textContent;
      const [caption, when] = ['.signal-caption', '[data-chart="index"] .legend-when'];
      const before = [text(caption), text(when)];
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const start = performance.now();
      document.querySelector<HTMLElement>('.step')?.click();
      const times: number[] = [];
      for (const [i, selector] of [caption, when].entries()) {
        while (text(selector) === before[i]) await frame();
        times.push(performance.now() - start);
      }
      return times;
    });
    heads.push(head);
    charts.push(chart);
  }
  await page.close();
  return { heads, charts };
}
