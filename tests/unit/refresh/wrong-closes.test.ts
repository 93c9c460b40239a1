/** Refreshes day after day with providers that make mistakes: what is wrong stays out, what is missing is found or named. */

import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/market/day.ts';
import { withEstimates } from '../../../lib/market/estimate.ts';
import type { Series } from '../../../lib/market/series.ts';
import { replayProviders } from '../../replay/providers.ts';
import {
  begin,
  beginOnMonday,
  closeOn,
  DAY,
  evening,
  firstSays,
  held,
  isOf,
  kept,
  keptMarket,
  knownAt,
  lateSeries,
  type Mistake,
  putSeries,
  recordOf,
  rewritten,
  TUESDAY,
  truth,
  withClose,
  wrongCloses,
} from './evenings.ts';

beforeEach(beginOnMonday);

describe('a kept close that Yahoo suddenly gives otherwise', () => {
  it.each([
    ['a hundred times as high', (close: number) => close * 100],
    ['as a dividend', () => 0.683],
    ['five percent off', (close: number) => close * 1.05],
  ])('%s stays as it was, evening after evening, and the reader is told', async (_, change) => {
    for (let i = 0; i < 4; i++) {
      const now = TUESDAY + i * DAY;
      await evening(now, firstSays('iwm', withClose(dayOf(TUESDAY) - 4, change), now));
    }
    expect(await wrongCloses()).toEqual([]);
    expect(await held('iwm')).toMatchObject([
      { day: dayOf(TUESDAY) - 4, provider: 'yahoo', why: 'apart', against: 'cboe-chart' },
    ]);
    // The next in line was asked once, and spoke against it.
    expect((await kept('iwm')).days.at(-1)).toBe(dayOf(TUESDAY) + 3);
  });
});

describe('a feed that stopped', () => {
  it.each(['iwm', 'russell2000', 'bitcoin'] as const)(
    'and repeats its last close of %s once an evening brings no wrong close, and the next in line carries on',
    async (id) => {
      const last = dayOf(TUESDAY) - 1;
      const stopped = (series: Series): Series => ({
        days: series.days,
        closes: series.closes.map((close, i) =>
          (series.days[i] ?? 0) > last ? (closeOn(series, last) ?? close) : close,
        ),
      });
      for (let i = 0; i < 8; i++) {
        const now = TUESDAY + i * DAY;
        await evening(now, firstSays(id, stopped, now));
        expect([i, await wrongCloses()]).toEqual([i, []]);
      }
      const newest = dayOf(TUESDAY) + 7 - (id === 'bitcoin' ? 1 : 0);
      expect((await kept(id)).days.at(-1)).toBeGreaterThanOrEqual(newest - 1);
    },
  );
});

describe('a session that Yahoo leaves out', () => {
  it('is asked of the next in line, though it is not the newest', async () => {
    const [now, hole] = [TUESDAY + DAY, dayOf(TUESDAY)];
    const without = withClose(hole, () => null);
    const { asked } = await evening(now, firstSays('iwm', without, now));
    expect(closeOn(await kept('iwm'), hole)).toBeCloseTo(closeOn(truth.series.iwm as Series, hole) ?? 0, 4);
    expect(asked.filter((address) => address.includes('cboe'))).toHaveLength(1);
  });

  it('and nobody has is named, and not asked for every evening', async () => {
    const hole = dayOf(TUESDAY);
    const nobody: Mistake = (good) => {
      const known = knownAt(TUESDAY + 9 * DAY);
      const iwm = withClose(hole, () => null)(known.series.iwm as Series);
      const without = replayProviders({ ...known, series: { ...known.series, iwm } });
      return (address) => (isOf('iwm', address) ? without(address) : good(address));
    };
    const asked: string[] = [];
    for (let i = 1; i <= 9; i++) await evening(TUESDAY + i * DAY, nobody, { asked });
    expect((await recordOf('iwm'))?.missing).toEqual([hole]);
    expect(asked.filter((address) => address.includes('cboe')).length).toBeLessThanOrEqual(4);
  });

  it.each([31, 400])('%i days ago is put in when an answer has it', async (ago) => {
    let hole = dayOf(TUESDAY) - ago;
    while (!truth.series.sp500?.days.includes(hole)) hole--;
    await putSeries('sp500', withClose(hole, () => null)(await kept('sp500')));
    await evening(TUESDAY);
    expect(closeOn(await kept('sp500'), hole)).toBe(closeOn(truth.series.sp500 as Series, hole));
  });
});

describe('a clock ahead past midnight UTC', () => {
  it('stores no running day as final: the server’s clock tells', async () => {
    const dated = rewritten(/./, (body) => body, { date: new Date(TUESDAY).toUTCString() });
    await evening(TUESDAY);
    const now = TUESDAY + DAY / 12;
    await evening(now, dated);
    expect((await kept('bitcoin')).days.at(-1)).toBe(dayOf(TUESDAY) - 1);
  });
});

describe('with Yahoo gone entirely', () => {
  it('every series is current within a session', async () => {
    for (let i = 0; i < 4; i++) {
      await evening(TUESDAY + i * DAY, (good) => (address) => (address.includes('yahoo') ? null : good(address)));
    }
    expect(await lateSeries(TUESDAY + 3 * DAY)).toEqual([]);
    expect(await wrongCloses()).toEqual([]);
  });

  it('and Cboe without the index, the index is carried on by IWM’s returns, and never kept so', async () => {
    const before = (await kept('russell2000')).days.at(-1);
    for (let i = 0; i < 4; i++) {
      await evening(TUESDAY + i * DAY, (good) => (address) => {
        if (address.includes('_RUT')) return { status: 403, body: '<Error/>', headers: {} };
        return address.includes('yahoo') ? null : good(address);
      });
    }
    const market = await keptMarket();
    expect(market.series.russell2000?.days.at(-1)).toBe(before);
    expect(market.series.iwm?.days.at(-1)).toBeGreaterThanOrEqual(dayOf(TUESDAY) + 2);
    const shown = withEstimates(market);
    expect(shown.estimatedFrom).toBe(dayOf(TUESDAY));
    expect(shown.series.russell2000?.days.at(-1)).toBe(market.series.iwm?.days.at(-1));
    const [index, iwm] = [shown.series.russell2000 as Series, market.series.iwm as Series];
    const change = (series: Series) => (series.closes.at(-1) ?? 0) / (closeOn(series, before ?? 0) ?? 1);
    expect(change(index)).toBeCloseTo(change(iwm), 9);
  });
});

describe('after a time away', () => {
  it.each([
    [55, 20, 3_000_000],
    [365, 20, 3_000_000],
    [1096, 20, 3_000_000],
  ])('of %i days all default series join, with at most %i requests and %i bytes', async (days, requests, bytes) => {
    const until = knownAt(TUESDAY - days * DAY).series;
    const series = Object.fromEntries(Object.entries(until).filter(([, { days }]) => days.length > 0));
    await begin({ series, unprofitableShare: [] });
    const run = await evening(TUESDAY);
    expect(await lateSeries(TUESDAY)).toEqual([]);
    if (process.env.FIGURES) console.info(`${days} days: ${run.requests} requests, ${run.bytes} bytes`);
    expect(run.requests).toBeLessThanOrEqual(requests);
    expect(run.bytes).toBeLessThanOrEqual(bytes);
    expect(await wrongCloses()).toEqual([]);
  });

  it('of one day, at most 12 requests and 200,000 bytes', async () => {
    const run = await evening(TUESDAY);
    if (process.env.FIGURES) console.info(`a day: ${run.requests} requests, ${run.bytes} bytes`);
    expect(run.requests).toBeLessThanOrEqual(12);
    expect(run.bytes).toBeLessThanOrEqual(200_000);
  });
});
