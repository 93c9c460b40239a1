/** How soon a page that has come to rest shows its first mark: from its first idle moment, with a worker that runs and one that was stopped. */

import { median } from 'simple-statistics';
import { type ExtensionBrowser, LISTED, openWithExtension } from './extension-browser.ts';
import { atMost, type Figure } from './figure.ts';

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

export async function benchFirstMark(extension: string): Promise<Figure[]> {
  const browser = await openWithExtension(extension);
  try {
    const running: number[] = [];
    const stopped: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      running.push(await firstMark(browser));
      await browser.stopWorker();
      stopped.push(await firstMark(browser));
    }
    return [
      atMost(100, { name: 'first mark in view after the page is idle', value: median(running), unit: 'ms' }),
      atMost(100, { name: 'the same, service worker stopped', value: median(stopped), unit: 'ms' }),
    ];
  } finally {
    await browser.close();
  }
}

async function firstMark(browser: ExtensionBrowser): Promise<number> {
  const page = await browser.open(LISTED, HTML);
  const time = await page.evaluate<number>('window.marked');
  await page.close();
  return time;
}
