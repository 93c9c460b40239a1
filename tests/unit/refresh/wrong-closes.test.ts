/** Refreshes day after day with providers that make mistakes: what is wrong stays out, what is missing is found or named. */

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withEstimates } from '../../../lib/market/estimate.ts';
import type { Market, Series, SeriesId } from '../../../lib/market/series.ts';
import { refresh } from '../../../lib/refresh/refresher.ts';
import { ASKED_SERIES, CHAINS, OPTIONAL_PROVIDERS } from '../../../lib/sources/chains.ts';
import { readMarket } from '../../../lib/store/market.ts';
import { type Database, openDatabase } from '../../../lib/store/open.ts';
import { readRefreshes } from '../../../lib/store/refreshes.ts';
import { carriedOn, snapshotMarket } from '../../replay/market.ts';
import { type Replay, type Replayed, replayFetch, replayProviders } from '../../replay/providers.ts';
import { putMarket } from '../store/put-market.ts';

const DAY = 86_400_000;
/** Tuesday 17 November 2026, two hours after the New York close: a session each evening until Friday. */
const TUESDAY = Date.UTC(2026, 10, 17, 23);
const dayOf = (now: number) => Math.floor(now / DAY);

let snapshot: Market;
let truth: Market;
beforeAll(async () => {
  snapshot = await snapshotMarket();
  truth = carriedOn(snapshot, dayOf(TUESDAY) + 30);
});

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => {});
  await putMarket(database, snapshot);
  await evening(TUESDAY - DAY);
});

/** What everybody knows on an evening. */
const knownAt = (now: number, market = truth): Market => ({
  series: Object.fromEntries(
    Object.entries(market.series).map(([id, { days, closes }]) => {
      const rows = days.filter((day) => day <= dayOf(now)).length;
      return [id, { days: days.slice(0, rows), closes: closes.slice(0, rows) }];
    }),
  ),
  unprofitableShare: [],
});

async function evening(now: number, change: (good: Replay) => Replay = (good) => good, asked: string[] = []) {
  const done = await refresh({
    ...{ database, market: (await readMarket(database)).market, withFeed: false, off: [], every: 6 * 3_600_000 },
    ...{ byHand: false, signal: new AbortController().signal, now: () => now, onProgress: () => {} },
    isAllowed: async (provider) => !OPTIONAL_PROVIDERS.includes(provider),
    http: { fetch: replayFetch(change(replayProviders(knownAt(now))), asked), timeLimit: 1000 },
  });
  return { ...done.run, asked };
}

const kept = async (id: SeriesId) => (await readMarket(database)).market.series[id] as Series;
const closeOn = ({ days, closes }: Series, day: number) => closes[days.indexOf(day)];
const held = async (id: SeriesId) => (await readRefreshes(database)).get(id)?.held ?? [];
const isOf = (id: SeriesId, address: string) =>
  ({ iwm: /IWM[?.]/, russell2000: /RUT/, bitcoin: /BTC|XBT/ })[id as 'iwm']?.test(address) ?? false;

/** Yahoo says something else of a series. */
const yahooSays =
  (id: SeriesId, change: (series: Series) => Series, now: number) =>
  (good: Replay): Replay => {
    const known = knownAt(now);
    const other = replayProviders({ ...known, series: { ...known.series, [id]: change(known.series[id] as Series) } });
    return (address) => (address.includes('yahoo') && isOf(id, address) ? other(address) : good(address));
  };
const withClose = (day: number, close: (right: number) => number | null) => (series: Series) => {
  const rows = Array.from(series.days, (each, i) => [each, series.closes[i] as number] as const).flatMap(
    ([each, right]) => {
      const said = each === day ? close(right) : right;
      return said === null ? [] : [[each, said] as const];
    },
  );
  return { days: Int32Array.from(rows, ([each]) => each), closes: Float64Array.from(rows, ([, close]) => close) };
};
/** Closes that are kept and were never right. */
async function wrongCloses(): Promise<string[]> {
  const { market } = await readMarket(database);
  return Object.entries(market.series).flatMap(([id, { days, closes }]) => {
    const right = truth.series[id as SeriesId] as Series;
    const known = new Map(Array.from(right.days, (day, i) => [day, right.closes[i] as number]));
    const wrong = days.filter((day, i) => Math.abs((closes[i] as number) / (known.get(day) ?? 0) - 1) > 0.005);
    return ['iwm-flow', 'iwm-shares'].includes(id) || wrong.length === 0 ? [] : [`${id}: ${wrong.length}`];
  });
}

describe('a kept close that Yahoo suddenly gives otherwise', () => {
  it.each([
    ['a hundred times as high', (close: number) => close * 100],
    ['as a dividend', () => 0.683],
    ['five percent off', (close: number) => close * 1.05],
  ])('%s stays as it was, evening after evening, and the reader is told', async (_, change) => {
    for (let i = 0; i < 4; i++) {
      const now = TUESDAY + i * DAY;
      await evening(now, yahooSays('iwm', withClose(dayOf(TUESDAY) - 4, change), now));
    }
    expect(await wrongCloses()).toEqual([]);
    expect(await held('iwm')).toMatchObject([
      { day: dayOf(TUESDAY) - 4, provider: 'yahoo', why: 'revised', against: 'cboe-chart' },
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
        const host = id === 'bitcoin' ? 'coinbase' : 'yahoo';
        await evening(now, (good) => {
          const known = knownAt(now);
          const other = replayProviders({
            ...known,
            series: { ...known.series, [id]: stopped(known.series[id] as Series) },
          });
          return (address) => (address.includes(host) && isOf(id, address) ? other(address) : good(address));
        });
        expect([i, await wrongCloses()]).toEqual([i, []]);
      }
      const newest = dayOf(TUESDAY) + 7 - (id === 'bitcoin' ? 1 : 0);
      expect((await kept(id)).days.at(-1)).toBeGreaterThanOrEqual(newest - 1);
    },
  );
});

describe('a session that Yahoo leaves out', () => {
  it('is asked of the next in line, though it is not the newest', async () => {
    const asked: string[] = [];
    const [now, hole] = [TUESDAY + DAY, dayOf(TUESDAY)];
    await evening(
      now,
      yahooSays(
        'iwm',
        withClose(hole, () => null),
        now,
      ),
      asked,
    );
    expect(closeOn(await kept('iwm'), hole)).toBeCloseTo(closeOn(truth.series.iwm as Series, hole) ?? 0, 4);
    expect(asked.filter((address) => address.includes('cboe'))).toHaveLength(1);
  });

  it('and nobody has is named, and not asked for every evening', async () => {
    const hole = dayOf(TUESDAY);
    const nobody = (good: Replay): Replay => {
      const without = replayProviders({
        ...knownAt(TUESDAY + 9 * DAY),
        series: {
          ...knownAt(TUESDAY + 9 * DAY).series,
          iwm: withClose(hole, () => null)(knownAt(TUESDAY + 9 * DAY).series.iwm as Series),
        },
      });
      return (address) => (isOf('iwm', address) ? without(address) : good(address));
    };
    const asked: string[] = [];
    for (let i = 1; i <= 9; i++) await evening(TUESDAY + i * DAY, nobody, asked);
    expect((await readRefreshes(database)).get('iwm')?.missing).toEqual([hole]);
    expect(asked.filter((address) => address.includes('cboe')).length).toBeLessThanOrEqual(4);
  });

  it.each([31, 400])('%i days ago is put in when an answer has it', async (ago) => {
    let hole = dayOf(TUESDAY) - ago;
    while (!truth.series.sp500?.days.includes(hole)) hole--;
    const { market } = await readMarket(database);
    const before = withClose(hole, () => null)(market.series.sp500 as Series);
    await database.put('series', { id: 'sp500', ...before });
    await evening(TUESDAY);
    expect(closeOn(await kept('sp500'), hole)).toBe(closeOn(truth.series.sp500 as Series, hole));
  });
});

describe('a clock ahead past midnight UTC', () => {
  it('stores no running day as final: the server’s clock tells', async () => {
    const dated = (good: Replay) => (address: string) => {
      const answer = good(address) as Replayed;
      return answer && { ...answer, headers: { ...answer.headers, date: new Date(TUESDAY).toUTCString() } };
    };
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
    const now = TUESDAY + 3 * DAY;
    const late: string[] = [];
    for (const id of ASKED_SERIES) {
      const within = CHAINS[id].every === 'week' ? 7 : 1;
      const newest = knownAt(now).series[id]?.days.at(-1) ?? 0;
      if (id !== 'altcoins' && ((await kept(id)).days.at(-1) ?? 0) < newest - within) late.push(id);
    }
    expect(late).toEqual([]);
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
    const { market } = await readMarket(database);
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
    const now = TUESDAY;
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase(() => {});
    const until = knownAt(now - days * DAY).series;
    const series = Object.fromEntries(Object.entries(until).filter(([, { days }]) => days.length > 0));
    await putMarket(database, { series, unprofitableShare: [] });
    const run = await evening(now);
    const market = (await readMarket(database)).market;
    const late = ASKED_SERIES.filter((id) => {
      const newest =
        knownAt(now)
          .series[id]?.days.filter((day) => day < dayOf(now))
          .at(-1) ?? 0;
      return id !== 'altcoins' && (market.series[id]?.days.at(-1) ?? 0) < newest;
    });
    expect(late).toEqual([]);
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
