/** A permutation test that keeps the spacing of events: slide them all together through the whole record. */

export interface ShiftTest {
  /** Median of the outcomes at the positions themselves. */
  median: number;
  /** Share of all shifts by 0…N−1 whose median is at least as high. */
  p: number;
}

/** Tests outcomes[positions] against every circular shift of the positions. Null without positions. */
export function circularShiftTest(outcomes: Float64Array, positions: readonly number[]): ShiftTest | null {
  if (positions.length === 0) return null;
  const n = outcomes.length;
  const shifted = new Float64Array(positions.length);
  const medianAt = (shift: number) => {
    for (let i = 0; i < shifted.length; i++) insert(shifted, i, outcomes[(positions[i]! + shift) % n]!);
    return (shifted[(shifted.length - 1) >> 1]! + shifted[shifted.length >> 1]!) / 2;
  };
  const own = medianAt(0);
  let atLeastAsHigh = 0;
  for (let shift = 0; shift < n; shift++) if (medianAt(shift) >= own) atLeastAsHigh++;
  return { median: own, p: atLeastAsHigh / n };
}

/** Puts a value in its place among the `length` sorted ones before it: of a handful nothing sorts faster. */
function insert(sorted: Float64Array, length: number, value: number): void {
  let place = length;
  while (place > 0 && sorted[place - 1]! > value) {
    sorted[place] = sorted[place - 1]!;
    place--;
  }
  sorted[place] = value;
}
