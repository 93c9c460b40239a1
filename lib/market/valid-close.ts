/** Which closes a series may hold: every border (files, providers, snapshot) asks here. */

import type { SeriesId } from './series.ts';

const ANY_SIGN: ReadonlySet<SeriesId> = new Set<SeriesId>(['iwm-flow']);
const ZERO_ALLOWED: ReadonlySet<SeriesId> = new Set<SeriesId>(['reverse-repo']);

/** Beyond any close in any unit; within them sums and ratios stay finite. */
const SMALLEST = 1e-9;
const LARGEST = 1e15;

/** Whether a close is finite, of a sign that the series can have and of a size that a close can have. */
export function isValidClose(id: SeriesId, close: number): boolean {
  if (close >= SMALLEST) return close <= LARGEST;
  return ANY_SIGN.has(id) ? close >= -LARGEST : close === 0 && ZERO_ALLOWED.has(id);
}
