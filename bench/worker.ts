/** What the service worker computes, in the worker itself and each time in a fresh one: nothing of it is compiled yet. */

import { median } from 'simple-statistics';
import { bundle } from './build.ts';
import { type ExtensionBrowser, openWithExtension } from './extension-browser.ts';
import { atMost, type Figure, told } from './figure.ts';

const RUNS = 5;

export async function benchWorker(extension: string): Promise<Figure[]> {
  const script = await bundle(new URL('./in-page/worker.ts', import.meta.url));
  const browser = await openWithExtension(extension);
  try {
    const times = { first: [] as number[], second: [] as number[], unpacking: [] as number[] };
    for (let run = 0; run < RUNS; run++) {
      const worker = await freshWorker(browser);
      const [first = 0, second = 0, unpacking = 0] = await worker.evaluate<number[]>(
        `(async () => { ${script}; return [await bench.reading(), await bench.reading(), await bench.unpacking()]; })()`,
      );
      times.first.push(first);
      times.second.push(second);
      times.unpacking.push(unpacking);
    }
    return [
      atMost(300, { name: 'complete reading in a fresh service worker', value: median(times.first), unit: 'ms' }),
      told({ name: 'the same once more', value: median(times.second), unit: 'ms' }),
      atMost(500, { name: 'snapshot unpacked into IndexedDB', value: median(times.unpacking), unit: 'ms' }),
    ];
  } finally {
    await browser.close();
  }
}

/** Stops the worker and lets a page of the extension wake it again. */
async function freshWorker({ context, addressOf, stopWorker, worker }: ExtensionBrowser) {
  await stopWorker();
  const page = await context.newPage();
  await page.goto(addressOf('popup.html'));
  await page.locator('.score').waitFor();
  await page.close();
  return worker();
}
