/** What an asset did after a day. */

import type { OutcomeAsset } from '../assets.ts';
import { at } from '../market/at.ts';
import { type Day, type IsoDay, isoDay } from '../market/day.ts';
import { prepare, withoutEstimates } from '../market/prepared.ts';
import type { Market, Series } from '../market/series.ts';
import { lastAtOrBefore, type Value, valueAt } from '../market/value.ts';
import { type Horizon, perAsset, perHorizon } from './per-asset.ts';

export interface Outcome extends Record<`${Horizon}`, number | null> {
  /** The day of the close that the returns are counted from. */
  startDate: IsoDay;
  highest: { gain: number; date: IsoDay };
  lowest: number;
  deepestFall: number;
  complete: boolean;
}

export type Outcomes = Record<OutcomeAsset, Outcome | null>;

/** Calendar days over which highest, lowest and deepest fall are taken. */
const YEAR = 365;

/** Outcomes of all four assets from a day, as known on the day `until`. */
export function outcomesFrom(market: Market, start: Day, until: Day): Outcomes {
  return perAsset((asset) => outcomeFrom(market, asset, start, until));
}

/**
 * The asset's returns after a day, in percent, as known on the day `until`; null when it had no fresh close on `start`.
 * A return is null while the asset's series doesn't reach its end, or has no fresh close there.
 */
export function outcomeFrom(market: Market, asset: OutcomeAsset, start: Day, until: Day): Outcome | null {
  const from = freshValue(market, asset, start);
  if (!from) return null;
  const reached = reachedBy(from, until);
  return {
    startDate: isoDay(from.day),
    ...perHorizon((horizon) => gainOver(market, asset, from, start + horizon, reached)),
    ...extremes(from, start, Math.min(start + YEAR, until)),
    complete: reached >= start + YEAR,
  };
}

/** One of these returns alone: the others take longer than it does. */
export function gainAfter(
  market: Market,
  asset: OutcomeAsset,
  start: Day,
  horizon: Horizon,
  until: Day,
): number | null {
  const from = freshValue(market, asset, start);
  return from && gainOver(market, asset, from, start + horizon, reachedBy(from, until));
}

function freshValue(market: Market, asset: OutcomeAsset, day: Day): Value | null {
  const value = valueAt(withoutEstimates(prepare(market)), asset, day);
  return value && !value.stale ? value : null;
}

/** The last day of the series that is known on the day `until`. */
function reachedBy({ series, index }: Value, until: Day): Day {
  return at(series.days, Math.max(lastAtOrBefore(series.days, until), index));
}

function gainOver(market: Market, asset: OutcomeAsset, from: Value, end: Day, reached: Day): number | null {
  if (reached < end) return null;
  const to = freshValue(market, asset, end);
  return to && (to.close / from.close - 1) * 100;
}

/** Over the start and all closes after it up to `end`: highest gain with its first day, lowest, fall from the peak. */
function extremes(from: Value, start: Day, end: Day): Pick<Outcome, 'highest' | 'lowest' | 'deepestFall'> {
  const { days, closes }: Series = from.series;
  let peak = from.close;
  let peakDay = start;
  let trough = from.close;
  let deepest = 0;
  for (let i = from.index + 1; i < days.length && at(days, i) <= end; i++) {
    const close = at(closes, i);
    if (close > peak) {
      peak = close;
      peakDay = at(days, i);
    }
    trough = Math.min(trough, close);
    deepest = Math.min(deepest, close / peak - 1);
  }
  return {
    highest: { gain: (peak / from.close - 1) * 100, date: isoDay(peakDay) },
    lowest: (trough / from.close - 1) * 100,
    deepestFall: deepest * 100,
  };
}
