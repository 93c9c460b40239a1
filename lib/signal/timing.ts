/** Which moves first, the index or bitcoin? Lead–lag correlations of their monthly returns. */

import { at } from '../market/at.ts';
import { type IsoDay, isoDay } from '../market/day.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import { windowStart } from '../market/window.ts';
import { valueOn } from './measures.ts';
import { lagCorrelation } from './statistics/lag-correlation.ts';

/** Lead and lag of monthly returns of the index and bitcoin over 1,260 sessions, `from` to `to`. */
export interface Timing {
  /** Sessions by which bitcoin follows the index at the highest correlation; negative when it goes ahead. */
  bestLag: number;
  correlation: number;
  /** Correlation at the same time. */
  atZero: number;
  /** Best lags of the earlier and the later half. */
  halves: [number, number];
  words: 'no-lead' | 'in-both-halves' | 'halves-differ';
  from: IsoDay;
  to: IsoDay;
}

/** Sessions looked at, in two halves. */
const WINDOW = 1260;
/** Sessions of a return. */
const SPAN = 21;
const LONGEST_LAG = 60;
/** Below it no lead is worth naming. */
const WORTH_NAMING = 0.3;
/** Sessions that the lags of the two halves may be apart and still be the same. */
const SAME = 10;
/** Correlations this close are equal: what is left is the order of adding. */
const TIE = 1e-12;

/** Log closes of both over the window, which begins at the session `start`. */
interface TimingWindow {
  start: number;
  index: Float64Array;
  bitcoin: Float64Array;
}

/** Timing over the last 1,260 sessions; null when there are fewer, or bitcoin does not cover them daily, or never moves. */
export function timing(market: PreparedMarket, session: number): Timing | null {
  const window = windowUpTo(market, session);
  if (!window) return null;
  const [whole, earlier, later] = partsOf(window).map(bestLag);
  if (!whole || !earlier || !later) return null;
  return {
    bestLag: whole.lag,
    correlation: whole.correlation,
    atZero: whole.atZero,
    halves: [earlier.lag, later.lag],
    words: wordsFor(whole.correlation, earlier.lag, later.lag),
    from: isoDay(at(market.sessions, window.start)),
    to: isoDay(at(market.sessions, session)),
  };
}

/** The lags that are tried, ascending, with the correlation at each: over the whole window and in each half. */
export interface LagCorrelations {
  lags: number[];
  /** As many as lags; null where a side never moves. */
  parts: [whole: (number | null)[], earlier: (number | null)[], later: (number | null)[]];
}

/** What timing chooses from; null when there is no timing. */
export function lagCorrelations(market: PreparedMarket, session: number): LagCorrelations | null {
  const window = windowUpTo(market, session);
  if (!window) return null;
  const lags = Array.from({ length: 2 * LONGEST_LAG + 1 }, (_, i) => i - LONGEST_LAG);
  const correlationsOf = (part: Part) => {
    const { x, y } = monthly(part);
    return lags.map((lag) => lagCorrelation(x, y, lag));
  };
  const [whole, earlier, later] = partsOf(window);
  return { lags, parts: [correlationsOf(whole), correlationsOf(earlier), correlationsOf(later)] };
}

function windowUpTo(market: PreparedMarket, session: number): TimingWindow | null {
  const start = windowStart(market.sessions, session, WINDOW);
  if (start < 0) return null;
  const index = market.closes.subarray(start, session + 1).map(Math.log);
  const bitcoin = new Float64Array(WINDOW);
  const closesUsed = new Set<number>();
  for (let s = start; s <= session; s++) {
    const value = valueOn(market, 'bitcoin', s);
    if (!value || value.stale) return null;
    bitcoin[s - start] = Math.log(value.close);
    closesUsed.add(value.index);
  }
  // A weekly series is never stale, but its returns are not daily ones.
  return closesUsed.size < WINDOW / 2 ? null : { start, index, bitcoin };
}

type Part = Pick<TimingWindow, 'index' | 'bitcoin'>;

/** The whole window, its earlier half and its later one. */
function partsOf({ index, bitcoin }: TimingWindow): [Part, Part, Part] {
  const half = WINDOW / 2;
  return [
    { index, bitcoin },
    { index: index.subarray(0, half), bitcoin: bitcoin.subarray(0, half) },
    { index: index.subarray(half), bitcoin: bitcoin.subarray(half) },
  ];
}

function wordsFor(correlation: number, earlier: number, later: number): Timing['words'] {
  if (correlation < WORTH_NAMING) return 'no-lead';
  return Math.abs(earlier - later) <= SAME ? 'in-both-halves' : 'halves-differ';
}

/** Null when one side never moves. */
function bestLag(part: Part): { lag: number; correlation: number; atZero: number } | null {
  const { x, y } = monthly(part);
  const atZero = lagCorrelation(x, y, 0);
  if (atZero === null) return null;
  let best = { lag: 0, correlation: atZero };
  // Outwards from zero and the positive one first, so that a tie goes to the nearer, then to the positive lag.
  for (let distance = 1; distance <= LONGEST_LAG; distance++) {
    for (const lag of [distance, -distance]) {
      const correlation = lagCorrelation(x, y, lag);
      if (correlation !== null && correlation > best.correlation + TIE) best = { lag, correlation };
    }
  }
  return { ...best, atZero };
}

/** Monthly returns; all four ends of two that are compared lie inside the part. */
function monthly({ index, bitcoin }: Part): { x: Float64Array; y: Float64Array } {
  return { x: returns(index), y: returns(bitcoin) };
}

function returns(logs: Float64Array): Float64Array {
  return logs.subarray(SPAN).map((log, i) => log - at(logs, i));
}
