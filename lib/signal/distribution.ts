/** Returns in ascending order, described. */

import { lowerBound } from '../lower-bound.ts';
import { at } from '../market/at.ts';

export interface BaseRate {
  n: number;
  median: number | null;
  positive: number | null;
}

/** Number, median (percent) and share above 0 of sorted returns. */
export function describe(sorted: Float64Array): BaseRate {
  const n = sorted.length;
  if (n === 0) return { n, median: null, positive: null };
  const median = (at(sorted, (n - 1) >> 1) + at(sorted, n >> 1)) / 2;
  return { n, median, positive: (n - countAtOrBelow(sorted, 0)) / n };
}

/** Share of sorted returns at or below one, in percent; null when there are none. */
export function percentileIn(sorted: Float64Array, value: number): number | null {
  return sorted.length === 0 ? null : (countAtOrBelow(sorted, value) / sorted.length) * 100;
}

function countAtOrBelow(sorted: Float64Array, value: number): number {
  return lowerBound(sorted.length, (i) => at(sorted, i) <= value);
}
