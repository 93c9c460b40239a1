/** When the popover's script is put into a page with a mention, in Chromium: once somebody is there. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { marked, popover } from './harness/hover.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function open(body: string): Promise<Page> {
  const page = await browser.open(STORY_ADDRESS, `<!doctype html><html lang="en"><body>${body}</body></html>`);
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  return page;
}

/** Whether the script is in the page, which is asked in the world of our scripts there. */
async function isPutIn(page: Page): Promise<boolean> {
  const worker = await browser.worker();
  return worker.evaluate(async (url) => {
    // @ts-expect-error the extension's own API
    const { tabs, scripting } = chrome;
    const tab = (await tabs.query({ url })).at(-1);
    const isThere = () => {
      const { overlay } = Object(Reflect.get(globalThis, Symbol.for('tidemark')));
      return overlay?.mentions?.hasPopover === true;
    };
    const [{ result }] = await scripting.executeScript({ target: { tabId: tab.id }, func: isThere });
    return result;
  }, page.url());
}

/** What is done when the page is idle is done, and what it asked the background for is there. */
async function idles(page: Page): Promise<void> {
  for (let i = 0; i < 5; i++) {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await isPutIn(page);
  }
}

it('not before a reader is there, nor for events that a script makes', async () => {
  const page = await open('<p id="word">Bitcoin rose</p>');
  await page.evaluate(() => {
    for (const type of ['pointermove', 'pointerdown', 'keydown'])
      document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 20, clientY: 20 }));
  });
  await idles(page);
  expect(await isPutIn(page)).toBe(false);
  await page.close();
});

it.each([
  ['a pointer moves', (page: Page) => page.mouse.move(300, 300)],
  ['a key is pressed', (page: Page) => page.keyboard.press('Shift')],
])('as soon as %s', async (_, come) => {
  const page = await open('<p id="word">Bitcoin rose</p>');
  await come(page);
  await expect.poll(() => isPutIn(page)).toBe(true);
  await page.close();
});

it('and opens on the word where the pointer came to rest meanwhile', async () => {
  const page = await open('<p id="word">Bitcoin rose</p>');
  const [word] = await marked(page);
  await page.mouse.move(word?.x ?? 0, word?.y ?? 0);
  await expect.poll(() => popover(page)).not.toBeNull();
  await page.close();
});
