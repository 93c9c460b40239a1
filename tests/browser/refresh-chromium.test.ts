/** Closes come in from providers as they would, are kept, and are lost by nothing that providers or the browser do. */

import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeFeed } from '../../lib/feed/encode.ts';
import type { Series } from '../../lib/market/series.ts';
import { lastFinished } from '../../lib/sources/session.ts';
import { carriedOn, snapshotMarket } from '../replay/market.ts';
import { type Replay, replayProviders } from '../replay/providers.ts';
import { PUBLIC_KEY, signed } from '../unit/feed/build-feed.ts';
import { axeFindings } from './harness/axe.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { extensionWith } from './harness/extension-with.ts';
import { forgetRefreshes, refreshByHand, refreshEnded, storedDays, storedRun } from './harness/stored.ts';

const snapshot = await snapshotMarket();
const today = Math.floor(Date.now() / 86_400_000);
const good = replayProviders(carriedOn(snapshot, today));

let browser: Chromium;
let extension: string | undefined;
afterEach(async () => {
  await browser?.close();
  if (extension) rmSync(extension, { recursive: true });
  extension = undefined;
});

describe('after install', () => {
  it('the closes are brought up to date, and every place says so', async () => {
    const began = Date.now();
    browser = await launchChromium({ providers: good });
    const options = await browser.openExtension('options.html');
    await refreshEnded(options);
    const [series, run] = [await storedDays(options), await storedRun(options)];
    // Just after midnight the day before is not taken for finished yet, and it may get so meanwhile.
    expect([began, Date.now()].map((now) => lastFinished('bitcoin', now))).toContain(series.bitcoin?.[0]);
    expect(series.russell2000?.[0]).toBeGreaterThan(snapshot.series.russell2000?.days.at(-1) ?? 0);
    expect(run?.requests).toBe(12);
    const row = options.locator('li[data-id="bitcoin"]');
    await row.getByText('Coinbase Exchange').waitFor();
    expect(await row.textContent()).toMatch(/checked (this minute|\d+ min)/);
    expect(await options.locator('li[data-id="altcoins"]').textContent()).toMatch(/Not asked for until you switch on/);
    expect(await axeFindings(options)).toEqual([]);

    const popup = await browser.openExtension('popup.html');
    await popup.locator('.foot-button').click();
    await popup.getByText(/refreshed/).waitFor();
    expect(browser.errors).toEqual([]);
  });
});

describe('by hand', () => {
  it('shows how far it is, and can be stopped', async () => {
    let answering: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      answering = resolve;
    });
    browser = await launchChromium({ providers: () => null });
    const popup = await browser.openExtension('popup.html');
    await refreshEnded(popup);
    await browser.context.route(/^https:/, async (route) => {
      await held;
      await route.abort();
    });
    // Two refreshes of a series within a minute are one: wait until the first is old enough by its own record.
    await forgetRefreshes(popup);
    await refreshByHand(popup, () => popup.getByText(/Asking for IWM.*1 of 12/).isVisible());
    expect(await axeFindings(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Stop' }).click();
    await popup.getByRole('button', { name: 'Refresh now' }).waitFor();
    answering?.();
    expect((await storedDays(popup)).bitcoin?.[1]).toBe(snapshot.series.bitcoin?.days.length);
  });
});

describe('a worker that is killed', () => {
  it('at each step goes on, and no close is lost', async () => {
    const kills = new Set(['%5ERUT', 'SPY', 'BTC-USD', 'WALCL', 'fundDownload']);
    const replay: Replay = (address) => {
      for (const part of kills) {
        if (!address.includes(part)) continue;
        kills.delete(part);
        // Two stops may overlap; the last may find the browser closed.
        browser.stopWorker().catch(() => {});
        return null;
      }
      return good(address);
    };
    browser = await launchChromium({ providers: replay });
    const page = await browser.openExtension('options.html');
    await expect
      .poll(
        async () => {
          const run = await storedRun(page);
          if (run?.endedAt !== undefined) return 'ended';
          // An alarm wakes the worker after a minute; a look at the settings does at once.
          await page.reload();
          return run?.done.length ?? 0;
        },
        { timeout: 150_000, interval: 500 },
      )
      .toBe('ended');
    expect(kills.size).toBe(0);
    const series = await storedDays(page);
    for (const [id, { days }] of Object.entries(snapshot.series)) {
      expect([id, series[id]?.[1]]).toEqual([id, expect.any(Number)]);
      expect(series[id]?.[1]).toBeGreaterThanOrEqual(days.length);
    }
  });
});

describe('a feed of the reader’s own', () => {
  it('is taken in place of the providers, and the settings say so; a changed one is refused in words', async () => {
    const truth = carriedOn(snapshot, today);
    const last = today - 1;
    const recent = ({ days, closes }: Series): Series => {
      const end = days.filter((day) => day <= last).length;
      return { days: days.slice(end - 90, end), closes: closes.slice(end - 90, end) };
    };
    const series = { bitcoin: recent(truth.series.bitcoin as Series), ether: recent(truth.series.ether as Series) };
    const bytes = encodeFeed({ madeAt: Date.now() - 60_000, series, sources: {}, points: [] }, {});
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    let sent = signed(bytes);
    const asked: string[] = [];
    // As if the reader had allowed it: no test can press the browser's own button.
    extension = extensionWith((manifest) => manifest.host_permissions.push('https://feed.example/*'));
    browser = await launchChromium({
      extension,
      providers: (address) => {
        asked.push(address);
        if (!address.startsWith('https://feed.example/')) return null;
        return { status: 200, headers, body: address.includes('.sig') ? sent : new TextDecoder().decode(bytes) };
      },
    });
    const options = await browser.openExtension('options.html');
    await refreshEnded(options);
    const use = async (address: string) => {
      const worker = await browser.worker();
      const feed = { address, key: PUBLIC_KEY };
      // @ts-expect-error the extension's own API
      await worker.evaluate((settings) => chrome.storage.sync.set({ settings }), { feed });
    };
    sent = signed(new Uint8Array([1]));
    await use('https://feed.example/changed');
    await options.getByText(/signature does not fit/).waitFor();
    expect((await storedDays(options)).bitcoin?.[0]).toBeLessThan(last);

    sent = signed(bytes);
    await use('https://feed.example/daily');
    await options
      .locator('li[data-id="bitcoin"]')
      .getByText(/A feed of your own/)
      .waitFor();
    expect((await storedDays(options)).bitcoin?.[0]).toBe(last);
    expect(asked.filter((address) => address.startsWith('https://feed.example/daily'))).toHaveLength(2);
  });

  it('is not asked before the reader allowed it, however its address came here, and a button asks for that', async () => {
    const asked: string[] = [];
    browser = await launchChromium({
      providers: (address) => {
        asked.push(address);
        return good(address);
      },
    });
    const options = await browser.openExtension('options.html');
    await refreshEnded(options);
    const worker = await browser.worker();
    // One that nothing allows, and one whose site is read: that is no consent to ask it for figures.
    for (const host of ['feed.example', 'feeds.nasdaq.com']) {
      const settings = { feed: { address: `https://${host}/`, key: PUBLIC_KEY } };
      // @ts-expect-error the extension's own API
      await worker.evaluate((stored) => chrome.storage.sync.set({ settings: stored }), settings);
      await options.getByRole('button', { name: `Allow ${host}` }).waitFor();
      await options.getByText(`The browser does not let Tidemark ask ${host}.`).waitFor();
      await options.getByRole('button', { name: 'Refresh now' }).click();
      await expect.poll(() => asked.filter((address) => address.includes(host))).toEqual([]);
    }
  });
});
