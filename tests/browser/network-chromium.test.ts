/** What goes over the network, as a real server sees it: who is asked and how, and what an answer can do. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { REQUIRED_PROVIDERS } from '../../lib/sources/chains.ts';
import { gzipBomb, large } from '../replay/bodies.ts';
import { carriedOn, snapshotMarket } from '../replay/market.ts';
import { replayProviders } from '../replay/providers.ts';
import { type Answering, answeringFrom, type ReplayServer, startReplayServer } from '../replay/server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { hover, openStory, within } from './harness/hover.ts';
import { forgetRefreshes, refreshByHand, refreshEnded, storedDays } from './harness/stored.ts';

const snapshot = await snapshotMarket();
const today = Math.floor(Date.now() / 86_400_000);
const good = answeringFrom(replayProviders(carriedOn(snapshot, today)));

let browser: Chromium;
let server: ReplayServer;
afterEach(async () => {
  await browser?.close();
  await server?.close();
});

/** Starts both and waits until the refresh after install is over; gives an extension page. */
async function refreshed(answering: Answering): Promise<Page> {
  server = await startReplayServer(answering);
  browser = await launchChromium({ server });
  const page = await browser.openExtension('options.html');
  await refreshEnded(page);
  return page;
}

/** Requests that are not the browser's own. */
const asked = () => server.asked.filter(({ headers }) => !/\.(google|googleapis|gvt1)\.com$/.test(headers.host ?? ''));

describe('a refresh', () => {
  it('asks only the hosts of its providers, and tells them nothing: no cookie, no referrer, no name', async () => {
    server = await startReplayServer((request, response, address) => {
      response.setHeader('set-cookie', 'seen=1; Secure; SameSite=None; Max-Age=99999');
      good(request, response, address);
    });
    browser = await launchChromium({ server });
    const hosts = REQUIRED_PROVIDERS.flatMap(({ hosts }) => hosts);
    await browser.context.addCookies(
      hosts.map((host) => ({ name: 'known', value: 'you', url: `https://${host}/`, secure: true, sameSite: 'None' })),
    );
    const page = await browser.openExtension('options.html');
    await refreshEnded(page);
    const once = asked().length;
    // Again, now that every provider has tried to set a cookie of its own.
    await forgetRefreshes(page);
    await refreshByHand(page, async () => asked().length >= 2 * once);
    for (const { address, headers } of asked()) {
      expect(hosts).toContain(new URL(address).host);
      expect({ address, cookie: headers.cookie, referer: headers.referer, auth: headers.authorization }).toEqual({
        address,
      });
      expect(JSON.stringify(headers)).not.toMatch(/tidemark/i);
    }
  });
});

describe('reading pages', () => {
  it('asks nothing of the network: not when a page is read, not at a hover, not in the toolbar popup', async () => {
    await refreshed(good);
    const before = asked().length;
    const story = await openStory(browser);
    for (const place of ['headline', 'first', 'ether', 'split']) {
      await hover(story, within(place));
      await story.keyboard.press('Escape');
    }
    const popup = await browser.openExtension('popup.html');
    await popup.locator('.score').waitFor();
    const report = await browser.openExtension('report.html');
    await report.locator('table').first().waitFor();
    expect(asked().slice(before)).toEqual([]);
  });
});

describe('a refresh that was cut off by the end of the worker', () => {
  it('is not carried on by a page: that waits for its alarm', async () => {
    let isAsked = false;
    server = await startReplayServer((request, response, address) => {
      // Without an answer: the worker ends while it waits for one.
      if (!isAsked && address.includes('WALCL')) isAsked = true;
      else good(request, response, address);
    });
    browser = await launchChromium({ server });
    await expect.poll(() => isAsked, { timeout: 150_000 }).toBe(true);
    // That comes after a minute, and on a slow machine the test may last longer; a picture's page wakes nobody.
    const look = await browser.openExtension('icon/16.png');
    // @ts-expect-error the extension's own API
    await look.evaluate(() => chrome.alarms.create('refresh-resume', { delayInMinutes: 600 }));
    await browser.stopWorker();
    const before = asked().length;
    const story = await openStory(browser);
    // It opens: the worker is awake again.
    expect((await hover(story, within('first'))).asset).toBe('BTC');
    await story.reload();
    expect((await hover(story, within('ether'))).asset).toBe('ETH');
    expect(asked().slice(before)).toEqual([]);
  });
});

/** Peak memory of the browser's processes so far, in MB; null where the machine tells none. */
async function peakMemory(page: Page): Promise<number | null> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  try {
    const peaks = processInfo.map(({ id }) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    });
    return Math.max(...peaks);
  } catch {
    return null;
  }
}

describe('providers that all fail, each in another way,', () => {
  it('cost no close and little memory, and each failure is told in words', async () => {
    const sent = { bytes: 0 };
    const faults: Record<string, Answering> = {
      'query1.finance.yahoo.com': (_, response) => gzipBomb(response, 1024),
      'cdn.cboe.com': (_, response) => large(response, 50, sent),
      'api.exchange.coinbase.com': (request, response) =>
        void response.writeHead(301, { location: request.url ?? '/' }).end(),
      'api.kraken.com': (request) => void request.socket.destroy(),
      'data-api.binance.vision': (_, response) => void response.writeHead(451).end('no'),
      'fred.stlouisfed.org': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>We value your privacy</html>'),
      'www.ishares.com': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999' });
        response.write('{"half":', () => response.destroy());
      },
    };
    // The browser has questions of its own, which are left without an answer.
    const options = await refreshed((request, response, address) =>
      faults[new URL(address).host]?.(request, response, address),
    );
    expect(await storedDays(options)).toEqual(
      Object.fromEntries(Object.entries(snapshot.series).map(([id, { days }]) => [id, [days.at(-1), days.length]])),
    );
    const row = async (id: string) => options.locator(`li[data-id="${id}"]`).textContent();
    expect(await row('russell2000')).toMatch(/Yahoo Finance sent far more than it should.*Cboe sent far more/);
    expect(await row('bitcoin')).toMatch(
      /Coinbase Exchange refused to answer.*Kraken could not be reached.*Binance refused to answer/,
    );
    expect(await row('reverse-repo')).toMatch(/FRED sent a web page instead of figures/);
    expect(await row('iwm-flow')).toMatch(/iShares could not be reached/);
    // Who sends far too much is cut off, and not asked again for the next series; Cboe is two providers.
    const of = (host: string) => asked().filter(({ headers }) => headers.host === host).length;
    expect([of('query1.finance.yahoo.com'), of('cdn.cboe.com')]).toEqual([1, 2]);
    expect(sent.bytes / 2).toBeLessThan(45 * 1024 * 1024);
    const peak = await peakMemory(options);
    if (peak !== null) expect(peak).toBeLessThan(400);
    expect(browser.errors.filter((error) => !/Failed to load resource/.test(error))).toEqual([]);
  });
});
