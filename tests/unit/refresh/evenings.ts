/** Evenings on which everything is refreshed, from providers that may make mistakes, and what is kept afterwards. */

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { dayOf, MS_PER_DAY } from '../../../lib/market/day.ts';
import { type Market, type Series, type SeriesId, seriesBy } from '../../../lib/market/series.ts';
import { upTo } from '../../../lib/market/value.ts';
import { type RefreshOptions, refresh } from '../../../lib/refresh/refresher.ts';
import { ASKED_SERIES, CHAINS, OPTIONAL_PROVIDERS } from '../../../lib/sources/chains.ts';
import { ROUND_THE_CLOCK } from '../../../lib/sources/session.ts';
import { readMarket } from '../../../lib/store/market.ts';
import { type Database, openDatabase } from '../../../lib/store/open.ts';
import { readRefreshes } from '../../../lib/store/refreshes.ts';
import { carriedOn, snapshotMarket } from '../../replay/market.ts';
import { type Replay, replayFetch, replayProviders } from '../../replay/providers.ts';
import { putMarket } from '../store/put-market.ts';

export const DAY = MS_PER_DAY;
/** Tuesday 17 November 2026, two hours after the New York close: a session each evening until Friday. */
export const TUESDAY = Date.UTC(2026, 10, 17, 23);
/** The last five years of what ships: an evening is about the newest days, and the longer past only takes time. */
const snapshot = since(await snapshotMarket(), dayOf(TUESDAY) - 5 * 365);
/** What the closes are in truth. */
export const truth = carriedOn(snapshot, dayOf(TUESDAY) + 30);

function since({ series, unprofitableShare }: Market, first: number): Market {
  const cut = ({ days, closes }: Series): Series => {
    const from = days.findIndex((day) => day >= first);
    return { days: days.slice(from), closes: closes.slice(from) };
  };
  return { series: Object.fromEntries(Object.entries(series).map(([id, all]) => [id, cut(all)])), unprofitableShare };
}

let database: Database;

/** A database with these closes. */
export async function begin(market: Market): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => {});
  await putMarket(database, market);
}

/** The snapshot in a database, refreshed on the evening before that Tuesday. */
export async function beginOnMonday(): Promise<void> {
  await begin(snapshot);
  await evening(TUESDAY - DAY);
}

/** What everybody knows on an evening. */
export const knownAt = (now: number): Market => ({
  series: seriesBy((id) => truth.series[id] && upTo(truth.series[id], dayOf(now))),
  unprofitableShare: [],
});

export type Mistake = (good: Replay) => Replay;

/** A refresh on an evening; what it asked is added to `asked`. */
export async function evening(
  now: number,
  mistake: Mistake = (good) => good,
  { asked = [], ...over }: Partial<RefreshOptions> & { asked?: string[] } = {},
) {
  const done = await refresh({
    ...{ database, market: (await readMarket(database)).market, withFeed: false, off: [], every: 6 * 3_600_000 },
    ...{ byHand: false, signal: new AbortController().signal, now: () => now, onProgress: () => {} },
    isAllowed: async (provider) => !OPTIONAL_PROVIDERS.includes(provider),
    http: { fetch: replayFetch(mistake(replayProviders(knownAt(now))), asked), timeLimit: 1000 },
    ...over,
  });
  return { ...done.run, asked };
}

export const keptMarket = async () => (await readMarket(database)).market;
export const kept = async (id: SeriesId) => (await keptMarket()).series[id] as Series;
export const recordOf = async (id: SeriesId) => (await readRefreshes(database)).get(id);
export const held = async (id: SeriesId) => (await recordOf(id))?.held ?? [];
export const putSeries = (id: SeriesId, series: Series) => database.put('series', { id, ...series });
export const closeOn = ({ days, closes }: Series, day: number) => closes[days.indexOf(day)];

const SYMBOLS: Partial<Record<SeriesId, RegExp>> = {
  iwm: /IWM[?./]/,
  'russell2000-value': /IWN[?./]/,
  sp500: /SPY[?./]/,
  russell2000: /RUT/,
  vix: /VIX/,
  bitcoin: /BTC|XBT/,
  ether: /ETH/,
};
/** Whether an address asks for a series. */
export const isOf = (id: SeriesId, address: string) => SYMBOLS[id]?.test(address) ?? false;
/** Who is asked first. */
export const firstOf = (id: SeriesId) => (ROUND_THE_CLOCK.has(id) ? 'coinbase' : 'yahoo');

/** The first provider in line says something else of a series. */
export const firstSays =
  (id: SeriesId, change: (series: Series, all: Market) => Series, now: number): Mistake =>
  (good) => {
    const known = knownAt(now);
    const series = { ...known.series, [id]: change(known.series[id] as Series, known) };
    const other = replayProviders({ ...known, series });
    return (address) => (address.includes(firstOf(id)) && isOf(id, address) ? other(address) : good(address));
  };

/** One day's close made another; null leaves the day out. */
export const withClose = (day: number, close: (right: number) => number | null) => (series: Series) => {
  const rows = Array.from(series.days, (each, i) => [each, series.closes[i] as number] as const).flatMap(
    ([each, right]) => {
      const said = each === day ? close(right) : right;
      return said === null ? [] : [[each, said] as const];
    },
  );
  return { days: Int32Array.from(rows, ([each]) => each), closes: Float64Array.from(rows, ([, close]) => close) };
};

/** Answers from these addresses with another body, or other headers. */
export const rewritten =
  (where: RegExp, body: (right: string) => string, headers: Record<string, string> = {}): Mistake =>
  (good) =>
  (address) => {
    const answer = good(address);
    if (!answer || !where.test(address)) return answer;
    return { ...answer, body: body(answer.body), headers: { ...answer.headers, ...headers } };
  };

/** Closes that are kept and were never right. */
export async function wrongCloses(): Promise<string[]> {
  return Object.entries((await keptMarket()).series).flatMap(([id, { days, closes }]) => {
    const right = truth.series[id as SeriesId] as Series;
    const known = new Map(Array.from(right.days, (day, i) => [day, right.closes[i] as number]));
    const isRight = (close: number, right = Number.NaN) => Math.abs(close - right) <= 0.005 * Math.abs(right);
    const wrong = days.filter((day, i) => !isRight(closes[i] as number, known.get(day)));
    return ['iwm-flow', 'iwm-shares'].includes(id) || wrong.length === 0 ? [] : [`${id}: ${wrong.length}`];
  });
}

/** Series that need no permission and end before what everybody knows; weekly ones may be a week behind, others a session. */
export async function lateSeries(now: number): Promise<SeriesId[]> {
  const { series } = await keptMarket();
  return ASKED_SERIES.filter((id) => {
    const within = CHAINS[id].every === 'week' ? 7 : 1;
    const newest = knownAt(now).series[id]?.days.at(-1) ?? 0;
    return id !== 'altcoins' && (series[id]?.days.at(-1) ?? 0) < newest - within;
  });
}
