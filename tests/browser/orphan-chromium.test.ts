/** Pages that stay open while the extension under them is updated, in Chromium. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { hasHost, hover, marked, openStory, popover, within } from './harness/hover.ts';
import { inside } from './harness/inside.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** What an update does: the extension starts anew, and its scripts in open pages lose it. */
async function update(): Promise<void> {
  const old = await browser.worker();
  const gone = new Promise((closed) => old.once('close', closed));
  // @ts-expect-error the extension's own API
  await old.evaluate(() => setTimeout(() => chrome.runtime.reload()));
  await gone;
  await browser.worker();
}

describe('after an update', () => {
  it('the marks of an old page go when the pointer moves, or when it is shown again', async () => {
    const [pointed, shown] = [await openStory(browser), await openStory(browser)];
    await update();
    // The browser tells a page's script that it is an orphan a moment after the new worker is there.
    let y = 100;
    await expect
      .poll(async () => {
        y = 800 - y;
        await pointed.mouse.move(400, y);
        return marked(pointed);
      })
      .toEqual([]);
    expect(await pointed.evaluate(() => CSS.highlights.size)).toBe(0);
    await expect
      .poll(async () => {
        await shown.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        return marked(shown);
      })
      .toEqual([]);
    await pointed.close();
    await shown.close();
  });

  it('an open popover says that the tab must be reloaded, until it is closed; then nothing is left', async () => {
    const page = await openStory(browser);
    await hover(page, within('first'));
    await inside(page, 'button=Pin').click();
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
    await update();
    await page.mouse.move(20, 780);
    await expect.poll(async () => (await popover(page))?.text).toMatch(/reload this tab/i);
    expect(await marked(page)).toEqual([]);
    await inside(page, 'button=Close').click();
    await expect.poll(() => hasHost(page)).toBe(false);
    await page.close();
  });

  it('a new page is read as before', async () => {
    const page = await openStory(browser);
    expect((await hover(page, within('first'))).asset).toBe('BTC');
    await page.close();
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
