/** `value(S, d)` of `signal.md`: the last close of a series that was public on a day. */

import { lowerBound } from '../lower-bound.ts';
import { at } from './at.ts';
import type { Day } from './day.ts';
import { FRESHNESS } from './freshness.ts';
import type { Market, Series, SeriesId } from './series.ts';

export interface Value {
  readonly series: Series;
  /** Place of the close in its series. */
  readonly index: number;
  /** The close's own date. */
  readonly day: Day;
  readonly close: number;
  /** Older than the series' allowance, counted from the day asked. */
  readonly stale: boolean;
}

/** The last close public on `day`; null when there is none. */
export function valueAt(market: Market, id: SeriesId, day: Day): Value | null {
  const series = market.series[id];
  if (!series) return null;
  const { lag, allowance } = FRESHNESS[id];
  return valueFrom(series, lastAtOrBefore(series.days, day - lag), day, allowance);
}

/** The same for many days in a row, which may only go forward: it walks instead of searching. */
export function valuesForward(market: Market, id: SeriesId): (day: Day) => Value | null {
  const series = market.series[id];
  if (!series) return () => null;
  const { days } = series;
  const { lag, allowance } = FRESHNESS[id];
  let next = 0;
  return (day) => {
    while (next < days.length && at(days, next) <= day - lag) next++;
    return valueFrom(series, next - 1, day, allowance);
  };
}

function valueFrom(series: Series, index: number, day: Day, allowance: number): Value | null {
  if (index < 0) return null;
  const observed = at(series.days, index);
  return { series, index, day: observed, close: at(series.closes, index), stale: day - observed > allowance };
}

/** The part of a series up to and with a day. */
export function upTo({ days, closes }: Series, day: Day): Series {
  const length = lastAtOrBefore(days, day) + 1;
  return { days: days.slice(0, length), closes: closes.slice(0, length) };
}

/** The close of just this day; null when there is none. */
export function closeOn({ days, closes }: Series, day: Day): number | null {
  const index = lastAtOrBefore(days, day);
  return index >= 0 && days[index] === day ? at(closes, index) : null;
}

/** Index of the last of the ascending days that is not after `day`; −1 when all are. */
export function lastAtOrBefore(days: Int32Array, day: Day): number {
  // Read directly: it is asked a hundred thousand times for a reading.
  return lowerBound(days.length, (i) => (days[i] ?? day) <= day) - 1;
}
