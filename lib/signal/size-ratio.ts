/** Small against large caps: the index over `sp500`, session by session. */

import { at } from '../market/at.ts';
import type { Day } from '../market/day.ts';
import { oncePerMarket, type PreparedMarket } from '../market/prepared.ts';
import { meanOf, windowStart } from '../market/window.ts';
import { LONG, valueOn } from './measures.ts';

export interface SizeRatio {
  /** R = index close / sp500 close, and its mean over the last 200 sessions. */
  ratio: number;
  mean: number;
  /** ratio/mean − 1. */
  distance: number;
  observed: Day;
  stale: boolean;
}

/** Null unless each of the last 200 sessions has a ratio. */
export function sizeRatio(market: PreparedMarket, session: number): SizeRatio | null {
  const { ratios, observed, missing, stale } = ratiosOf(market);
  const start = windowStart(market.sessions, session, LONG);
  if (start < 0 || at(missing, session) >= start) return null;
  const ratio = at(ratios, session);
  const mean = meanOf(ratios, start, session);
  return {
    ratio,
    mean,
    distance: ratio / mean - 1,
    observed: at(observed, session),
    stale: at(stale, session) >= start,
  };
}

/** For each session: R, the date of its older close, and the last session so far where it was missing or stale. */
const ratiosOf = oncePerMarket((market) => {
  const { length } = market.sessions;
  const columns = {
    ratios: new Float64Array(length),
    observed: new Int32Array(length),
    missing: new Int32Array(length),
    stale: new Int32Array(length),
  };
  let lastMissing = -1;
  let lastStale = -1;
  market.closes.forEach((close, session) => {
    const large = valueOn(market, 'sp500', session);
    if (!large) lastMissing = session;
    if (large?.stale) lastStale = session;
    columns.ratios[session] = large ? close / large.close : Number.NaN;
    columns.observed[session] = large?.day ?? 0;
    columns.missing[session] = lastMissing;
    columns.stale[session] = lastStale;
  });
  return columns;
});
