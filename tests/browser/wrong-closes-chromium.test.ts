/** Providers that make mistakes, on the shipped build: what the database keeps, and what the options say of it. */

import { afterEach, expect, it } from 'vitest';
import type { Market, Series, SeriesId } from '../../lib/market/series.ts';
import { expectedDay } from '../../lib/refresh/due.ts';
import { carriedOn, snapshotMarket } from '../replay/market.ts';
import { type Replay, replayProviders } from '../replay/providers.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { checkAndPicture } from './harness/pictures.ts';
import { refreshEnded, storedDays } from './harness/stored.ts';

const today = Math.floor(Date.now() / 86_400_000);
const truth = carriedOn(await snapshotMarket(), today);
const good = replayProviders(truth);

const changed = (id: SeriesId, change: (series: Series) => Series): Replay =>
  replayProviders({ ...truth, series: { ...truth.series, [id]: change(truth.series[id] as Series) } } as Market);
const rows = ({ days, closes }: Series, change: (day: number, close: number) => number | null): Series => {
  const kept = Array.from(days, (day, i) => [day, change(day, closes[i] as number)] as const).filter(
    (row): row is [number, number] => row[1] !== null,
  );
  return { days: Int32Array.from(kept, ([day]) => day), closes: Float64Array.from(kept, ([, close]) => close) };
};

let browser: Chromium;
afterEach(() => browser?.close());

it('a hundredfold close, a session left out and an index that is refused: nothing wrong is kept, and all is told', async () => {
  const iwm = truth.series.iwm as Series;
  const hundredfold = changed('iwm', (series) =>
    rows(series, (day, close) => (day === iwm.days.at(-50) ? close * 100 : close)),
  );
  const hole = (truth.series.sp500 as Series).days.at(-12) as number;
  const leftOut = changed('sp500', (series) => rows(series, (day, close) => (day === hole ? null : close)));
  browser = await launchChromium({
    viewport: { width: 1000, height: 1600 },
    providers: (address) => {
      if (/RUT/.test(address)) return { status: 403, body: 'no', headers: {} };
      if (/yahoo.*IWM/.test(address)) return hundredfold(address);
      if (/yahoo.*SPY|SPY\.json/.test(address)) return leftOut(address);
      return good(address);
    },
  });
  const options = await browser.openExtension('options.html');
  await refreshEnded(options);
  const kept = await storedDays(options);
  // Every session of IWM, each as it was.
  expect(kept.iwm).toEqual([expectedDay('iwm', Date.now()), expect.any(Number)]);
  const closes = await options.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const opening = indexedDB.open('tidemark');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('series').objectStore('series').get('iwm');
          asked.onsuccess = () => {
            opening.result.close();
            resolve(Array.from(asked.result.closes as Float64Array).slice(-60));
          };
        };
      }),
  );
  expect(Math.max(...closes) / Math.min(...closes)).toBeLessThan(2);

  const row = (id: string) => options.locator(`li[data-id="${id}"]`);
  await row('iwm')
    .getByText(/Held back: Yahoo Finance says/)
    .waitFor();
  await row('sp500')
    .getByText(/No source we could ask has the close of/)
    .waitFor();
  await row('russell2000')
    .getByText(/Yahoo Finance refused to answer/)
    .waitFor();
  await checkAndPicture(options, 'held-closes', [320, 1000]);

  const report = await browser.openExtension('report.html');
  const aside = report.locator('[data-table="held"] tbody tr');
  await aside.getByText(/Held back: Yahoo Finance says/).waitFor();
  expect(await aside.locator('th').allTextContents()).toEqual([expect.stringContaining('IWM (fund)')]);
  const iwmRow = report.locator('[data-table="data"] tbody tr').filter({ hasText: 'IWM (fund)' });
  expect(await iwmRow.textContent()).toContain('1 set aside');

  const popup = await browser.openExtension('popup.html');
  await popup.getByText(/estimated from IWM/).waitFor();
});
