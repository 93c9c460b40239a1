/** A background that misses what a page asks, or never answers, in Chromium: the page asks again, and is marked. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { extensionWith } from './harness/extension-with.ts';
import { hover, marked, within } from './harness/hover.ts';
import { STORY_ADDRESS } from './harness/story.ts';

/** Runs before the background: as long as `deaf.count` is above 0, what it is about is heard and never answered. */
const DEAF = `{
  const { onMessage } = chrome.runtime;
  const add = onMessage.addListener.bind(onMessage);
  globalThis.deaf = { about: '', count: 0 };
  onMessage.addListener = (listener) =>
    add((message, sender, respond) => {
      if (message.data !== deaf.about && message.type !== deaf.about) return listener(message, sender, respond);
      return deaf.count-- > 0 ? true : listener(message, sender, respond);
    });
}`;

let browser: Chromium;
let extension: string;
beforeAll(async () => {
  extension = extensionWith(() => {});
  const background = join(extension, 'background.js');
  writeFileSync(background, DEAF + readFileSync(background, 'utf8'));
  browser = await launchChromium({ extension });
});
afterAll(async () => {
  await browser?.close();
  rmSync(extension, { recursive: true, force: true });
});

const open = () => browser.open(STORY_ADDRESS, '<!doctype html><html lang="en"><p id="word">Bitcoin rose</p>');

describe('a page is marked and its words open', () => {
  it.each(['detection', 'popover', 'getPopover'])(
    'though what it asks first about %s is not answered',
    async (about) => {
      const worker = await browser.worker();
      await worker.evaluate(`deaf = { about: '${about}', count: 1 }`);
      const page = await open();
      expect((await hover(page, within('word'))).asset).toBe('BTC');
      await page.close();
    },
  );

  it('though the background dies whenever it is asked, for two seconds', async () => {
    const control = await browser.context.newPage();
    const cdp = await browser.context.newCDPSession(control);
    await cdp.send('ServiceWorker.enable');
    const page = await open();
    for (const until = Date.now() + 2000; Date.now() < until; ) await cdp.send('ServiceWorker.stopAllWorkers');
    await page.bringToFront();
    await expect.poll(async () => (await marked(page)).some(within('word'))).toBe(true);
    await page.close();
    await control.close();
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
