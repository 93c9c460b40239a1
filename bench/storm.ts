/** What a page that changes all the time still draws with Tidemark at work in it, beside the same page without. */

import { median } from 'simple-statistics';
import { bundle } from './build.ts';
import { type ExtensionBrowser, LISTED, openWithExtension, UNLISTED } from './extension-browser.ts';
import { atLeast, type Figure } from './figure.ts';

const RUNS = 5;
/** ms */
const DURATION = 8000;
const LINES = Array.from({ length: 400 }, (_, i) => `<li>Traders bought Bitcoin, line ${i + 1}</li>`).join('');

export async function benchStorm(extension: string): Promise<Figure[]> {
  const script = await bundle(new URL('./in-page/storm.ts', import.meta.url));
  const html = `<!doctype html><html lang="en"><head><title>Storm</title></head><body><ol>${LINES}</ol><script>${script}</script></body></html>`;
  const browser = await openWithExtension(extension);
  try {
    const ours: number[] = [];
    const without: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      without.push(await framesOf(browser, UNLISTED, html));
      ours.push(await framesOf(browser, LISTED, html));
    }
    const beside = { name: 'the page without us, frames a second', value: median(without), unit: '' };
    const value = (100 * median(ours)) / beside.value;
    return [atLeast(95, { name: 'frame rate in a storm of 10,000 mutations a second', value, unit: '%', beside })];
  } finally {
    await browser.close();
  }
}

async function framesOf(browser: ExtensionBrowser, address: string, html: string): Promise<number> {
  const page = await browser.open(address, html);
  if (address === LISTED) await page.waitForFunction(() => (CSS.highlights.get('tidemark')?.size ?? 0) > 0);
  const frames = await page.evaluate((duration) => window.storm(duration), DURATION);
  await page.close();
  return frames;
}
