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
  it('open pages are marked again without a reload, and words open there, once each', async () => {
    const page = await openStory(browser);
    const before = await marked(page);
    await hover(page, within('first'));
    await inside(page, 'button=Pin').click();
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
    await update();
    // The popover of the scripts that ended goes with them.
    await expect.poll(() => hasHost(page)).toBe(false);
    await page.mouse.move(400, 700);
    await expect.poll(() => marked(page)).toEqual(before);
    expect((await hover(page, within('ether'))).asset).toBe('ETH');
    expect(await page.locator('[data-tidemark]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => popover(page)).toBeNull();
    await page.close();
  });

  it('a new page is read as before', async () => {
    const page = await openStory(browser);
    expect((await hover(page, within('first'))).asset).toBe('BTC');
    await page.close();
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
