/** Net flows into the ETF IWM. */

import type { Value } from '../market/value.ts';
import { sumOf, windowStart } from '../market/window.ts';

/** A year of its own days. */
const YEAR = 252;

/** Index of the first of the 252 days that end with this one; −1 when there are fewer. */
export function flowWindowStart({ series, index }: Value): number {
  return windowStart(series.days, index, YEAR);
}

/** The sum of the 252 days that end with this one, USD bn; null when there are fewer. */
export function flowOver(newest: Value): number | null {
  const start = flowWindowStart(newest);
  return start < 0 ? null : sumOf(newest.series.closes, start, newest.index) / 1000;
}
