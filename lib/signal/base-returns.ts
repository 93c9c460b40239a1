/** The returns of an asset from every start day since 2013: what base rates, chance and track record stand on. */

import type { OutcomeAsset } from '../assets.ts';
import { at } from '../market/at.ts';
import { type Day, dayOn, isoWeek } from '../market/day.ts';
import { oncePerMarketAnd, type PreparedMarket, withoutEstimates } from '../market/prepared.ts';
import { NO_SERIES, type Series } from '../market/series.ts';
import { lastAtOrBefore, type Value, valuesForward } from '../market/value.ts';
import { indexWalk } from './breakout.ts';
import { type Horizon, perHorizon } from './per-asset.ts';

/** What is held against other days is so since here: before it bitcoin was hardly traded. */
export const FIRST_START = dayOn(2013, 1, 1);

/** A start day is near the record when the index stands at so much of it. */
const NEAR_RECORD = 0.95;

/** Columns of the same length, ascending in start days. */
export interface BaseReturns {
  readonly starts: Int32Array;
  /** Percent. */
  readonly returns: Float64Array;
  /** 1 where the index stood near its record on the start day. */
  readonly nearRecord: Uint8Array;
}

/** The start days whose outcome was known on the day `until`. */
export function baseReturns(market: PreparedMarket, asset: OutcomeAsset, horizon: Horizon, until: Day): BaseReturns {
  const { starts, returns, nearRecord } = allReturns(market, asset)[`${horizon}`];
  const { days } = realSeries(market, asset);
  const last = lastAtOrBefore(days, until);
  const known = last < 0 ? 0 : lastAtOrBefore(starts, at(days, last) - horizon) + 1;
  return {
    starts: starts.subarray(0, known),
    returns: returns.subarray(0, known),
    nearRecord: nearRecord.subarray(0, known),
  };
}

const allReturns = oncePerMarketAnd((market, asset: OutcomeAsset) =>
  perHorizon((horizon) => returnsAfter(market, asset, horizon)),
);

/** The returns over so many calendar days, from every start day. */
export function returnsAfter(market: PreparedMarket, asset: OutcomeAsset, horizon: number): BaseReturns {
  const last = realSeries(market, asset).days.at(-1) ?? Number.NEGATIVE_INFINITY;
  const all = startsOf(market, asset);
  const starts = new Int32Array(all.days.length);
  const returns = new Float64Array(all.days.length);
  const nearRecord = new Uint8Array(all.days.length);
  const valueOnEnd = valuesForward(withoutEstimates(market), asset);
  let n = 0;
  for (let i = 0; i < all.days.length && at(all.days, i) + horizon <= last; i++) {
    const start = at(all.days, i);
    const end = valueOnEnd(start + horizon);
    if (!end || end.stale) continue;
    starts[n] = start;
    returns[n] = (end.close / at(all.closes, i) - 1) * 100;
    nearRecord[n] = at(all.nearRecord, i);
    n++;
  }
  return { starts: starts.subarray(0, n), returns: returns.subarray(0, n), nearRecord: nearRecord.subarray(0, n) };
}

interface Starts {
  days: Int32Array;
  closes: Float64Array;
  nearRecord: Uint8Array;
}

const startsOf = oncePerMarketAnd((market, asset: OutcomeAsset): Starts => {
  const days = startDays(market, asset);
  const closes = new Float64Array(days.length);
  const nearRecord = new Uint8Array(days.length);
  const valueOnStart = valuesForward(market, asset);
  const indexOnStart = valuesForward(market, 'russell2000');
  days.forEach((day, i) => {
    closes[i] = valueOnStart(day)?.close ?? Number.NaN;
    nearRecord[i] = isNearRecord(market, indexOnStart(day)) ? 1 : 0;
  });
  return { days, closes, nearRecord };
});

/** Every day of the series since 2013; of the altcoins, once weekly, the last of each ISO week. */
function startDays(market: PreparedMarket, asset: OutcomeAsset): Int32Array {
  const { days } = realSeries(market, asset);
  const since = days.subarray(lastAtOrBefore(days, FIRST_START - 1) + 1);
  if (asset !== 'altcoins') return since;
  return since.filter((day, i) => {
    const next = since[i + 1];
    return next === undefined || isoWeek(next) !== isoWeek(day);
  });
}

/** The closes of an asset that are no estimates; none where there are none. */
export function realSeries(market: PreparedMarket, asset: OutcomeAsset): Series {
  return withoutEstimates(market).series[asset] ?? NO_SERIES;
}

function isNearRecord(market: PreparedMarket, index: Value | null): boolean {
  if (!index || index.stale) return false;
  return index.close >= NEAR_RECORD * at(indexWalk(market).record, index.index);
}
