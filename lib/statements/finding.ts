/** What the closes say to a statement. */

import type { Close, Stretch } from './closes.ts';
import type { Unit } from './statement.ts';
import type { Verdict } from './verdict.ts';

export interface Finding {
  readonly verdict: Verdict;
  /** In the unit of the statement (points for a record, percentage points for a comparison). */
  readonly measured: number;
  readonly unit: Unit;
  /** Null where one close is measured. */
  readonly from: Close | null;
  readonly to: Close;
}

/** One plausible reading: the finding it leads to, and how far it lies from the text. The nearest one decides. */
export interface Reading extends Finding {
  readonly distance: number;
}

/** The nearest reading; null where there is none. */
export function nearest(readings: readonly Reading[]): Finding | null {
  let best: Reading | null = null;
  for (const reading of readings) if (!best || reading.distance < best.distance) best = reading;
  return best;
}

/** The change over a stretch in percent. */
export const changeOf = ({ from, to }: Stretch): number => (to.close / from.close - 1) * 100;
