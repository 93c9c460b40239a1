/** A permutation test that keeps the spacing of events: slide them all together through the whole record. */

import { median } from 'simple-statistics';
import { at } from '../../market/at.ts';

export interface ShiftTest {
  /** Median of the outcomes at the positions themselves. */
  median: number;
  /** Share of all shifts by 0…N−1 whose median is at least as high. */
  p: number;
}

/** Tests outcomes[positions] against every circular shift of the positions. Null without positions. */
export function circularShiftTest(outcomes: ArrayLike<number>, positions: readonly number[]): ShiftTest | null {
  if (positions.length === 0) return null;
  const n = outcomes.length;
  const medianAt = (shift: number) => median(positions.map((position) => at(outcomes, (position + shift) % n)));
  const own = medianAt(0);
  let atLeastAsHigh = 0;
  for (let shift = 0; shift < n; shift++) if (medianAt(shift) >= own) atLeastAsHigh++;
  return { median: own, p: atLeastAsHigh / n };
}
