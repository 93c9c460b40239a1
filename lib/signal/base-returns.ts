/** The returns of an asset from every start day since 2013: what base rates, chance and track record stand on. */

import type { OutcomeAsset } from '../assets.ts';
import { at } from '../market/at.ts';
import { type Day, isoWeek } from '../market/day.ts';
import { oncePerMarket, type PreparedMarket } from '../market/prepared.ts';
import { lastAtOrBefore, valueAt } from '../market/value.ts';
import { indexWalk } from './breakout.ts';
import type { Horizon } from './types.ts';

/** 2013-01-01. */
const FIRST_START = Date.UTC(2013, 0, 1) / 86_400_000;

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
  const { starts, returns, nearRecord } = allReturns(market, asset, horizon);
  const days = market.series[asset]?.days ?? new Int32Array();
  const last = lastAtOrBefore(days, until);
  const known = last < 0 ? 0 : lastAtOrBefore(starts, at(days, last) - horizon) + 1;
  return {
    starts: starts.subarray(0, known),
    returns: returns.subarray(0, known),
    nearRecord: nearRecord.subarray(0, known),
  };
}

const kept = oncePerMarket(() => new Map<string, BaseReturns>());

function allReturns(market: PreparedMarket, asset: OutcomeAsset, horizon: Horizon): BaseReturns {
  const key = `${asset} ${horizon}`;
  let all = kept(market).get(key);
  if (!all) {
    all = compute(market, asset, horizon);
    kept(market).set(key, all);
  }
  return all;
}

function compute(market: PreparedMarket, asset: OutcomeAsset, horizon: Horizon): BaseReturns {
  const series = market.series[asset];
  const last = series?.days.at(-1) ?? Number.NEGATIVE_INFINITY;
  const starts: number[] = [];
  const returns: number[] = [];
  for (const start of startDays(market, asset)) {
    if (start + horizon > last) break;
    const from = valueAt(market, asset, start);
    const to = valueAt(market, asset, start + horizon);
    if (!from || !to || to.stale) continue;
    starts.push(start);
    returns.push((to.close / from.close - 1) * 100);
  }
  return {
    starts: Int32Array.from(starts),
    returns: Float64Array.from(returns),
    nearRecord: Uint8Array.from(starts, (start) => (isNearRecord(market, start) ? 1 : 0)),
  };
}

/** Every day of the series since 2013; of the altcoins, once weekly, the last of each ISO week. */
function startDays(market: PreparedMarket, asset: OutcomeAsset): Int32Array {
  const days = market.series[asset]?.days ?? new Int32Array();
  const since = days.subarray(lastAtOrBefore(days, FIRST_START - 1) + 1);
  if (asset !== 'altcoins') return since;
  return since.filter((day, i) => {
    const next = since[i + 1];
    return next === undefined || isoWeek(next) !== isoWeek(day);
  });
}

function isNearRecord(market: PreparedMarket, day: Day): boolean {
  const index = valueAt(market, 'russell2000', day);
  if (!index || index.stale) return false;
  return index.close >= NEAR_RECORD * at(indexWalk(market).record, index.index);
}
