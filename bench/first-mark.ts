/**
 * How soon a page that has come to rest shows its first mark: from its first idle moment, with a worker that runs, and
 * with one that was stopped, beside the same extension whose worker does nothing but put in what a page asks for.
 */

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { type ExtensionBrowser, LISTED, openWithExtension } from './extension-browser.ts';
import { atMost, type Figure, told } from './figure.ts';

const RUNS = 7;
const LINES = Array.from({ length: 40 }, (_, i) => `<p>Traders sold ETH and bought Bitcoin, line ${i + 1}.</p>`).join(
  '',
);

/** The page's own clock: from the first idle moment after its load to the first frame with a mark. */
const CLOCK = `<script>
  window.marked = new Promise((resolve) => addEventListener('load', () => requestIdleCallback(() => {
    const start = performance.now();
    const look = () => CSS.highlights.get('tidemark')?.size ? resolve(performance.now() - start) : requestAnimationFrame(look);
    look();
  })));
</script>`;
const HTML = `<!doctype html><html lang="en"><head><title>Lines</title>${CLOCK}</head><body>${LINES}</body></html>`;

/** The least a worker could be. */
const LEAST_WORKER = `
  chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: '/welcome.html' }));
  chrome.runtime.onMessage.addListener(({ type, data }, { tab, frameId }) => {
    if (type !== 'wantScript') return;
    chrome.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['/' + data + '.js'] });
  });`;

export async function benchFirstMark(extension: string): Promise<Figure[]> {
  const copy = mkdtempSync(join(tmpdir(), 'tidemark-bench-least-'));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(join(copy, 'background.js'), LEAST_WORKER);
  const browsers: ExtensionBrowser[] = [];
  try {
    const ours = await openWithExtension(extension);
    browsers.push(ours);
    const least = await openWithExtension(copy);
    browsers.push(least);
    const [running, stopped, floor]: [number[], number[], number[]] = [[], [], []];
    for (let run = 0; run < RUNS; run++) {
      running.push(await firstMark(ours));
      for (const [browser, times] of [
        [ours, stopped],
        [least, floor],
      ] as const) {
        await browser.stopWorker();
        times.push(await firstMark(browser));
      }
    }
    const beside = { name: 'with a worker of three lines', value: median(floor), unit: 'ms' };
    return [
      atMost(100, { name: 'first mark in view after the page is idle', value: median(running), unit: 'ms' }),
      told({ name: 'the same, service worker stopped', value: median(stopped), unit: 'ms', beside }),
    ];
  } finally {
    for (const browser of browsers) await browser.close();
    rmSync(copy, { recursive: true });
  }
}

async function firstMark(browser: ExtensionBrowser): Promise<number> {
  const page = await browser.open(LISTED, HTML);
  const time = await page.evaluate<number>('window.marked');
  await page.close();
  return time;
}
