/**
 * A long day: one browser, many page loads and many hovers. Every page is a story with a day of its own and sentences
 * whose figures are judged. Half of the hovers are spread over the loads, half are on one page that stays open. Heaps are measured after forced collections, from a tenth of the loads on.
 */

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { median, quantile } from 'simple-statistics';
import { MS_PER_DAY } from '../lib/market/day.ts';
import { bundle } from './build.ts';
import { AT_ONCE, type ExtensionBrowser, LISTED, openWithExtension } from './extension-browser.ts';
import { atMost, type Figure, told } from './figure.ts';
import { pageHeap, workerHeap } from './heap.ts';
import { mentionsInView, type Point } from './hover.ts';

const SAMPLES = 20;
/** Samples that one end of a comparison is the median of. */
const END = 3;
const MOST_GROWTH = 5;
/** The slowest hovers of a page that stays open, the last quarter of them beside the first, over the same of an empty box. */
const MOST_SLOWER = 1.5;
/** ms after which a hover is given up. */
const UNANSWERED = 5000;

/** Every other line states a figure that the closes can be asked about. */
const LINES = Array.from({ length: 40 }, (_, i) =>
  i % 2
    ? `<li>Bitcoin rose ${1 + i / 10}% on Thursday and ETH fell ${1 + i / 5}% on Thursday, line ${i + 1}</li>`
    : `<li>Traders bought Bitcoin and sold ETH, while IWM and the Russell 2000 rose, line ${i + 1}</li>`,
).join('');

const FIRST_DAY = Date.UTC(2016, 0, 4);
/** Days from one story's day to the next: a prime, so that they fall on all weekdays. */
const APART = 11;
const DAYS = 300;

declare global {
  interface Window {
    /** ms until the popover was painted that the pointer asked for last. */
    answer: Promise<number>;
  }
}

export interface SoakSize {
  loads: number;
  hovers: number;
}

/** @param said told how far it is */
export async function soak(extension: string, size: SoakSize, said: (line: string) => void): Promise<Figure[]> {
  const clock = await bundle(new URL('./in-page/answer-clock.ts', import.meta.url));
  const story = (address: string) => storyOf(Number(new URL(address).searchParams.get('load')), clock);
  const browser = await openWithExtension(extension, AT_ONCE);
  const seen = watch(browser);
  try {
    await hoverAtOnce(browser);
    const page = await browser.open(LISTED, story);
    const heaps = { page: await pageHeap(page), worker: await workerHeap(browser.context) };
    const grown = { page: [] as number[], worker: [] as number[] };
    const times: number[] = [];
    const perLoad = Math.max(1, Math.round(size.hovers / 2 / size.loads));
    const every = Math.max(1, Math.floor(size.loads / SAMPLES));
    for (let load = 1; load <= size.loads; load++) {
      await page.goto(`${LISTED}?load=${load}`);
      times.push(...(await hovers(page, perLoad, true)));
      if (load % every !== 0) continue;
      if (load >= size.loads / 10) {
        grown.page.push(await heaps.page());
        grown.worker.push(await heaps.worker());
      }
      said(`${load} loads, ${times.length} hovers`);
    }
    const staying = { heap: [] as number[], hovers: [] as number[], boxes: [] as number[] };
    const rest = size.hovers - times.length;
    for (let part = 0; part < SAMPLES; part++) {
      staying.hovers.push(...(await hovers(page, Math.ceil(rest / SAMPLES), false, staying.boxes)));
      staying.heap.push(await heaps.page());
      said(`${times.length + staying.hovers.length} hovers`);
    }
    times.push(...staying.hovers);
    return [
      told({ name: 'page loads', value: size.loads, unit: '' }),
      told({ name: 'hovers', value: times.length, unit: '' }),
      growth('heap of a freshly loaded page', grown.page),
      growth('heap of the service worker', grown.worker),
      growth(`heap of a page that stays open, ${rest} hovers`, staying.heap),
      slowing(staying.hovers, staying.boxes),
      atMost(0, { name: 'hovers without a popover', value: times.filter((ms) => ms >= UNANSWERED).length, unit: '' }),
      atMost(0, { name: 'errors in consoles', value: seen.errors.length, unit: '' }),
      atMost(0, { name: 'requests but the pages themselves', value: seen.requests.length, unit: '' }),
    ];
  } finally {
    for (const line of new Set([...seen.errors, ...seen.requests])) said(line);
    await browser.close();
  }
}

/** A page that says its day, another for each load. */
function storyOf(load: number, clock: string): string {
  const day = new Date(FIRST_DAY + (load % DAYS) * APART * MS_PER_DAY).toISOString();
  return `<!doctype html><html lang="en"><head><title>Lines</title><meta property="article:published_time" content="${day}">
    <script>${clock}</script></head><body><h1>Lines</h1><time datetime="${day}">${day.slice(0, 10)}</time><ol>${LINES}</ol></body></html>`;
}

/** Collects errors of all consoles, and requests other than for the pages; those of the first refresh are not counted. */
function watch({ context }: ExtensionBrowser): { errors: string[]; requests: string[] } {
  const errors: string[] = [];
  const requests: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('request', (request) => {
    const isRefresh = request.serviceWorker() !== null && performance.now() - began < FIRST_REFRESH;
    if (/^https?:/.test(request.url()) && request.resourceType() !== 'document' && !isRefresh) {
      requests.push(request.url());
    }
  });
  const began = performance.now();
  return { errors, requests };
}
/** ms in which the background tries the providers, who can't be reached here; the next try would come after an hour. */
const FIRST_REFRESH = 60_000;

async function hoverAtOnce(browser: ExtensionBrowser): Promise<void> {
  const worker = await browser.worker();
  // @ts-expect-error the extension's own API
  await worker.evaluate(() => chrome.storage.sync.set({ settings: { delay: 0, marks: 'all' } }));
}

/**
 * Opens and closes the popover so often; ms from the pointer's last move to the painted popover.
 * @param boxes gets the ms of an empty box beside each, where given
 */
async function hovers(page: Page, count: number, isFresh: boolean, boxes?: number[]): Promise<number[]> {
  const words = await mentionsInView(page);
  const times: number[] = [];
  if (isFresh) await firstHover(page, words[0] as Point);
  for (let i = 0; i < count; i++) {
    const word = words[(i * 7 + 3) % words.length] as Point;
    // The clock waits before the pointer moves: a page takes input sooner than what a debugger asks.
    await page.evaluate(() => {
      window.answer = window.shown();
    });
    await page.mouse.move(word.x, word.y);
    times.push((await Promise.race([page.evaluate(() => window.answer), wait(UNANSWERED)])) ?? UNANSWERED);
    await leave(page);
    boxes?.push(await page.evaluate(emptyBox));
  }
  return times;
}

/** Moves about on a word until the popover opens: that waits for the popover's script, so its time is another's. */
async function firstHover(page: Page, { x, y }: Point): Promise<void> {
  await page.evaluate(() => {
    window.answer = window.shown();
  });
  const opened = page.evaluate(() => window.answer).then(() => true);
  for (let move = 0; ; move++) {
    await page.mouse.move(x + (move % 2), y);
    if (await Promise.race([opened, wait(50)])) break;
  }
  await leave(page);
}

/** Off all words first: a pointer that rests on one opens it again at any stir. */
async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.keyboard.press('Escape');
}

/** Percent from the first samples to the last. */
function growth(name: string, samples: readonly number[]): Figure {
  const [first, last] = [median(samples.slice(0, END)), median(samples.slice(-END))];
  const beside = { name: 'at the end', value: last, unit: 'MB' };
  return atMost(MOST_GROWTH, { name: `${name}, growth`, value: 100 * (last / first - 1), unit: '%', beside });
}

/** In the page: ms from an empty box's beginning until it is painted. */
function emptyBox(): Promise<number> {
  const began = performance.now();
  const box = document.createElement('div');
  box.style.cssText = 'position: fixed; inset: auto 0 0 auto; width: 360px; height: 500px; background: white';
  document.body.append(box);
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        box.remove();
        resolve(performance.now() - began);
      };
      port2.postMessage(null);
    });
  });
}

/** How much slower hovers became than the machine itself did meanwhile. */
function slowing(hovers: readonly number[], boxes: readonly number[]): Figure {
  const beside = { name: 'an empty box', value: lastToFirst(boxes), unit: '×' };
  const name = 'p99 of its hovers, last quarter to first, over an empty box';
  return atMost(MOST_SLOWER, { name, value: lastToFirst(hovers) / beside.value, unit: '×', beside });
}

function lastToFirst(times: readonly number[]): number {
  const quarter = Math.floor(times.length / 4);
  return quantile(times.slice(-quarter), 0.99) / quantile(times.slice(0, quarter), 0.99);
}
