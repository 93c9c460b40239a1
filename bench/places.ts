/**
 * How soon the toolbar popup and the report are there, from the start of their load: complete when their figures stand
 * in a frame that is painted, interactive when the page has nothing left to do after that.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, openWithExtension } from './extension-browser.ts';
import { atMost, type Figure, told } from './figure.ts';
import { p95 } from './p95.ts';

const OPENINGS = 40;
/** As large as browsers let a toolbar popup be, in the width of ours. */
const POPUP = { width: 380, height: 600 };

interface Opening {
  firstPaint: number;
  complete: number;
  interactive: number;
}

/** The floor: a page of the extension with one line of text, which a script puts there. */
const FLOOR = {
  'floor.html': '<!doctype html><title>Floor</title><body><script type="module" src="floor.js"></script>',
  'floor.js':
    "const line = document.createElement('p'); line.textContent = '+7'; line.className = 'score'; document.body.append(line);",
};

export async function benchPlaces(extension: string): Promise<Figure[]> {
  for (const [name, text] of Object.entries(FLOOR)) writeFileSync(join(extension, name), text);
  const browser = await openWithExtension(extension);
  // A route takes every request through this process, those for the extension's own files, too.
  await browser.context.unrouteAll();
  try {
    await opening(browser, 'popup.html', '.score');
    const times = { floor: [] as Opening[], popup: [] as Opening[], cold: [] as Opening[], report: [] as Opening[] };
    // In turn: what else the machine does weighs on all of them alike.
    for (let i = 0; i < OPENINGS; i++) {
      times.floor.push(await opening(browser, 'floor.html', '.score'));
      times.popup.push(await opening(browser, 'popup.html', '.score'));
      times.report.push(await opening(browser, 'report.html', 'table'));
      await browser.stopWorker();
      times.cold.push(await opening(browser, 'popup.html', '.score'));
    }
    const { floor, popup, cold, report } = times;
    const beside = { name: 'a page of one line', value: p95Of(floor, 'complete'), unit: 'ms' };
    return [
      atMost(1.35, {
        name: 'popup open to complete reading, p95, to that of a page of one line',
        value: p95Of(popup, 'complete') / beside.value,
        unit: '×',
        beside,
      }),
      told({ name: 'the same', value: p95Of(popup, 'complete'), unit: 'ms' }),
      told({ name: 'the same, service worker stopped', value: p95Of(cold, 'complete'), unit: 'ms' }),
      told({ name: 'popup, first paint, p95', value: p95Of(popup, 'firstPaint'), unit: 'ms' }),
      told({ name: 'popup, all below the window’s edge, too', value: p95Of(popup, 'interactive'), unit: 'ms' }),
      atMost(200, { name: 'report, first paint, p95', value: p95Of(report, 'firstPaint'), unit: 'ms' }),
      atMost(500, { name: 'report, interactive, p95', value: p95Of(report, 'interactive'), unit: 'ms' }),
    ];
  } finally {
    await browser.close();
  }
}

/** @param complete what stands in the page once its figures do */
async function opening(browser: ExtensionBrowser, name: string, complete: string): Promise<Opening> {
  const page = await browser.context.newPage();
  if (name !== 'report.html') await page.setViewportSize(POPUP);
  await page.addInitScript(takeTimes, complete);
  await page.goto(browser.addressOf(name));
  // To ask a page something takes its time: not before it is done.
  await page.waitForLoadState('networkidle');
  const times = await timesOf(page);
  await page.close();
  return times;
}

declare global {
  interface Window {
    opening: Promise<{ complete: number; interactive: number }>;
  }
}

/** Runs in the page before its own scripts; must stand alone. */
function takeTimes(selector: string): void {
  window.opening = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const complete = performance.now();
          requestIdleCallback(() => resolve({ complete, interactive: performance.now() }));
        };
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

function timesOf(page: Page): Promise<Opening> {
  return page.evaluate(async () => {
    const times = await window.opening;
    // It is told only after the frame was shown, which may be later than the script that drew it is done.
    const paint = await new Promise<PerformanceEntry>((resolve) => {
      new PerformanceObserver((list) => {
        const [first] = list.getEntriesByName('first-contentful-paint');
        if (first) resolve(first);
      }).observe({ type: 'paint', buffered: true });
    });
    return { ...times, firstPaint: paint.startTime };
  });
}

function p95Of(openings: readonly Opening[], key: keyof Opening): number {
  return p95(openings.map((opening) => opening[key]));
}
