/** A browser that has no room left, in Chromium. Only without the `unlimitedStorage` of the shipped build can it get so far. */

import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { carriedOn, snapshotMarket } from '../replay/market.ts';
import { type Replay, replayProviders } from '../replay/providers.ts';
import { axeFindings } from './harness/axe.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { extensionWith } from './harness/extension-with.ts';
import { forgetRefreshes, refreshByHand, refreshEnded, storedDays } from './harness/stored.ts';

const snapshot = await snapshotMarket();
const today = Math.floor(Date.now() / 86_400_000);
const good = replayProviders(carriedOn(snapshot, today));

let browser: Chromium;
let folder: string;
let providers: Replay = () => null;
beforeAll(async () => {
  folder = extensionWith((manifest) => {
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  });
  browser = await launchChromium({ extension: folder, providers: (address) => providers(address) });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('what is kept survives, the reader is told, and once there is room all is brought up to date', async () => {
  const popup = await browser.openExtension('popup.html');
  await refreshEnded(popup);
  const before = await storedDays(popup);
  /** The browser may still let small changes through. */
  const lost = async () => {
    const now = await storedDays(popup);
    return Object.keys(before).filter((id) => (now[id]?.[1] ?? 0) < (before[id]?.[1] ?? 0));
  };
  await forgetRefreshes(popup);
  const cdp = await browser.context.newCDPSession(popup);
  const origin = `chrome-extension://${browser.extensionId}`;
  const quota = (quotaSize?: number) =>
    cdp.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });

  await quota(1000);
  providers = good;
  const told = popup.getByText('This browser has no room left to keep new closes');
  await refreshByHand(popup, () => told.isVisible());
  expect(await axeFindings(popup)).toEqual([]);
  expect(await lost()).toEqual([]);

  // A fresh worker still answers from what is kept.
  await browser.stopWorker();
  await popup.reload();
  await popup.locator('.score').waitFor();
  expect(await lost()).toEqual([]);

  // Nothing was brought up to date before there is room.
  expect((await storedDays(popup)).bitcoin?.[0]).toBeLessThan(today - 1);
  await quota();
  await refreshByHand(popup, async () => (await storedDays(popup)).bitcoin?.[0] === today - 1);
  expect(browser.errors.filter((error) => !/Failed to load resource/.test(error))).toEqual([]);
});
