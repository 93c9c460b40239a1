/** The cache in a real IndexedDB: unpacked once, mended when damaged, rebuilt when gone; and no network for any of it. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_SERIES } from '../../lib/market/shipped.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { hover, nextMention, openStory, popover, within } from './harness/hover.ts';

let browser: Chromium;
const requests: string[] = [];
beforeAll(async () => {
  browser = await launchChromium();
  browser.context.on('request', (request) => {
    // The background refreshes on install, whatever is hovered.
    if (/^https?:/.test(request.url()) && !request.serviceWorker()) requests.push(request.url());
  });
});
afterAll(() => browser?.close());

/** The worker's own API: the wrapper that the product uses is not in these tests. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  runtime: { onMessage: Record<'addListener' | 'removeListener', (listener: unknown) => void> };
};

/** A toolbar popup that has said what it has to say. */
async function toolbar(): Promise<Page> {
  const page = await browser.openExtension('popup.html');
  await page.locator('.state').waitFor();
  return page;
}

/** Runs in an extension page, which shares the background's database. */
const withStore = async (
  page: Page,
  change: 'names' | 'count' | 'damage' | 'lose' | 'delete',
): Promise<string[] | number | undefined> =>
  page.evaluate(
    (what) =>
      new Promise((resolve, reject) => {
        if (what === 'delete') {
          const deleting = indexedDB.deleteDatabase('tidemark');
          deleting.onsuccess = () => resolve(undefined);
          deleting.onerror = () => reject(deleting.error);
          return;
        }
        const opening = indexedDB.open('tidemark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const done = (value?: string[] | number) => {
            database.close();
            resolve(value);
          };
          if (what === 'names') return done([...database.objectStoreNames]);
          const transaction = database.transaction('series', 'readwrite');
          const store = transaction.objectStore('series');
          if (what === 'count') {
            const counting = store.count();
            counting.onsuccess = () => done(counting.result);
            return;
          }
          if (what === 'damage')
            store.put({ id: 'vix', days: new Int32Array([3, 2]), closes: new Float64Array([1, 2]) });
          else store.delete('sp500');
          transaction.oncomplete = () => done();
        };
      }),
    change,
  );

describe('the cache', () => {
  it('is unpacked on install into the five stores', async () => {
    const page = await toolbar();
    expect(await withStore(page, 'names')).toEqual(['meta', 'readings', 'refreshes', 'series', 'stories']);
    // Every series that ships, and the published shares.
    expect(await withStore(page, 'count')).toBe(SHIPPED_SERIES.length + 1);
    expect(await page.locator('.notice').count()).toBe(0);
    await page.close();
  });

  it.each([
    ['damage', 'VIX'],
    ['lose', 'S&P'],
  ] as const)('is mended after %s, and the popup says what was put back', async (change, title) => {
    const page = await toolbar();
    const score = await page.locator('.score').textContent();
    await withStore(page, change);
    await page.close();
    await browser.stopWorker();
    const after = await toolbar();
    expect(await after.locator('.score').textContent()).toBe(score);
    await expect.poll(() => after.locator('.notice').textContent()).toContain(title);
  });

  it('is rebuilt after it was deleted under us, and the popup says so', async () => {
    const page = await toolbar();
    const score = await page.locator('.score').textContent();
    await withStore(page, 'delete');
    await page.close();
    await browser.stopWorker();
    const after = await toolbar();
    expect(await after.locator('.score').textContent()).toBe(score);
    await expect.poll(() => after.locator('.notice').textContent()).toContain('rebuilt from the embedded snapshot');
  });
});

describe('a hover', () => {
  it('by keyboard takes the focus also where the answer comes after the keys', async () => {
    const worker = await browser.worker();
    await worker.evaluate(() => {
      const { onMessage } = chrome.runtime;
      const busy = (message: { type?: string }, _: unknown, answer: (said: object) => void) => {
        if (message.type === 'getPopover') answer({ error: 'busy' });
      };
      onMessage.addListener(busy);
      Object.assign(globalThis, { free: () => onMessage.removeListener(busy) });
    });
    const page = await openStory(browser);
    await page.bringToFront();
    await nextMention(browser);
    expect(await popover(page)).toBeNull();
    await worker.evaluate(async () => {
      (globalThis as unknown as { free(): void }).free();
      await chrome.storage.local.set({ stamp: 'newer' });
    });
    await expect.poll(async () => (await popover(page))?.hasFocus).toBe(true);
  });

  it('works with the service worker stopped: the page already holds what it shows', async () => {
    const page = await openStory(browser);
    await hover(page, within('first'));
    await page.keyboard.press('Escape');
    await browser.stopWorker();
    await page.bringToFront();
    expect((await hover(page, within('headline'))).text).toContain('Russell 2000 risk-on signal');
  });

  it('works offline', async () => {
    const page = await openStory(browser);
    await browser.context.setOffline(true);
    expect((await hover(page, within('first'))).text).toContain('Russell 2000 risk-on signal');
    await browser.context.setOffline(false);
  });

  it('and all else asks nothing of the network but the pages themselves', () => {
    expect(new Set(requests.map((address) => new URL(address).pathname))).toEqual(new Set(['/markets/story']));
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
