/**
 * A browser that has no room left, by Chromium's own quota. The build that ships may use all of the disk
 * (`unlimitedStorage`), and no test fills a disk: this one leaves that permission out, so that a quota counts.
 */

import { rmSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectedDay } from '../../lib/refresh/due.ts';
import { carriedOn, snapshotMarket } from '../replay/market.ts';
import { type Replay, replayProviders } from '../replay/providers.ts';
import { axeFindings } from './harness/axe.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { extensionWith } from './harness/extension-with.ts';
import { forgetRefreshes, refreshByHand, refreshEnded, storedDays } from './harness/stored.ts';

const today = Math.floor(Date.now() / 86_400_000);
const truth = carriedOn(await snapshotMarket(), today);
const good = replayProviders(truth);
/** Prices: each has a close of its last finished day. */
const PRICES = ['iwm', 'russell2000-value', 'russell2000', 'sp500', 'vix', 'bitcoin', 'ether'] as const;

const extension = extensionWith((manifest) => {
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
});
let browser: Chromium;
let quota: CDPSession;
let providers: Replay = () => null;
beforeAll(async () => {
  browser = await launchChromium({ extension, providers: (address) => providers(address) });
  quota = await browser.context.newCDPSession(await browser.context.newPage());
});
afterAll(async () => {
  await browser?.close();
  rmSync(extension, { recursive: true });
});

/** Without a size, as much as there is. */
const allow = (quotaSize?: number) =>
  quota.send('Storage.overrideQuotaForOrigin', {
    origin: `chrome-extension://${browser.extensionId}`,
    ...(quotaSize !== undefined && { quotaSize }),
  });

/** Whether a write of the extension is refused; one connection is told of a new quota when the ones before have ended. */
async function isFull(): Promise<boolean> {
  const page = await browser.openExtension('icon/128.png');
  const refused = await page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('probe', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
        opening.onerror = () => resolve(true);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('bytes', 'readwrite');
          transaction.objectStore('bytes').put(new Uint8Array(1000), 'some');
          transaction.onabort = () => resolve(transaction.error?.name === 'QuotaExceededError');
          transaction.oncomplete = () => resolve(false);
        };
      }),
  );
  await page.close();
  return refused;
}

it('what is kept survives, the reader is told, and once there is room all is brought up to date', async () => {
  let popup = await browser.openExtension('popup.html');
  await refreshEnded(popup);
  const before = await storedDays(popup);
  const late = async () => {
    const now = await storedDays(popup);
    const newest = (id: (typeof PRICES)[number]) => expectedDay(id, Date.now());
    return PRICES.filter((id) => (now[id]?.[0] ?? 0) < newest(id));
  };
  await forgetRefreshes(popup);
  await popup.close();
  await browser.stopWorker();
  await allow(1);
  await expect.poll(isFull, { timeout: 100_000, interval: 3000 }).toBe(true);

  providers = good;
  popup = await browser.openExtension('popup.html');
  const told = popup.getByText('This browser has no room left to keep new closes');
  await refreshByHand(popup, () => told.isVisible());
  expect(await axeFindings(popup)).toEqual([]);
  expect(await storedDays(popup)).toEqual(before);

  // A fresh worker still answers from what is kept; nothing was brought in meanwhile.
  await browser.stopWorker();
  await popup.reload();
  await popup.locator('.score').waitFor();
  expect(await late()).toEqual(PRICES);
  expect(await isFull()).toBe(true);

  await allow();
  await refreshByHand(popup, async () => (await late()).length === 0);
  expect(browser.errors.filter((error) => !/Failed to load resource/.test(error))).toEqual([]);
});
