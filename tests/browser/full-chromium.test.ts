/**
 * A browser that has no room left. Chromium lets changes of our size through whatever quota it is given, so what it would
 * say is said in its place: every write of the worker is refused, until a worker starts anew.
 */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { carriedOn, snapshotMarket } from '../replay/market.ts';
import { type Replay, replayProviders } from '../replay/providers.ts';
import { axeFindings } from './harness/axe.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { forgetRefreshes, refreshByHand, refreshEnded, storedDays } from './harness/stored.ts';

const today = Math.floor(Date.now() / 86_400_000);
const truth = carriedOn(await snapshotMarket(), today);
const good = replayProviders(truth);
/** Prices: each has a close of yesterday or the last weekday. */
const PRICES = ['iwm', 'russell2000-value', 'russell2000', 'sp500', 'vix', 'bitcoin', 'ether'] as const;

let browser: Chromium;
let providers: Replay = () => null;
beforeAll(async () => {
  browser = await launchChromium({ providers: (address) => providers(address) });
});
afterAll(() => browser?.close());

it('what is kept survives, the reader is told, and once there is room all is brought up to date', async () => {
  const popup = await browser.openExtension('popup.html');
  await refreshEnded(popup);
  const before = await storedDays(popup);
  const late = async () => {
    const now = await storedDays(popup);
    const newest = (id: (typeof PRICES)[number]) => truth.series[id]?.days.filter((day) => day < today).at(-1) ?? 0;
    return PRICES.filter((id) => (now[id]?.[0] ?? 0) < newest(id));
  };
  await forgetRefreshes(popup);
  const worker = await browser.worker();
  await worker.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  providers = good;
  const told = popup.getByText('This browser has no room left to keep new closes');
  await refreshByHand(popup, () => told.isVisible());
  expect(await axeFindings(popup)).toEqual([]);
  expect(await storedDays(popup)).toEqual(before);
  expect(await late()).toEqual(PRICES);

  // A fresh worker still answers from what is kept, and has room.
  await browser.stopWorker();
  await popup.reload();
  await popup.locator('.score').waitFor();
  expect(await late()).toEqual(PRICES);
  await refreshByHand(popup, async () => (await late()).length === 0);
  expect(browser.errors.filter((error) => !/Failed to load resource/.test(error))).toEqual([]);
});
