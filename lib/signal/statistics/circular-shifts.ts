/** A permutation test that keeps the spacing of events: slide them all together through the whole record. */

/**
 * The median of outcomes[positions] under every circular shift of the positions by 0…N−1, as many as there are
 * outcomes; the first is their own. Empty without positions.
 */
export function shiftedMedians(outcomes: Float64Array, positions: readonly number[]): Float64Array {
  const n = positions.length === 0 ? 0 : outcomes.length;
  const sorted = new Float64Array(positions.length);
  const medians = new Float64Array(n);
  const [lower, upper] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  for (let shift = 0; shift < n; shift++) {
    for (let i = 0; i < sorted.length; i++) insert(sorted, i, outcomes[(positions[i]! + shift) % n]!);
    medians[shift] = (sorted[lower]! + sorted[upper]!) / 2;
  }
  return medians;
}

/** p of a median among those of all shifts: the share of them at least as high. */
export function shareAtLeast(medians: Float64Array, median: number): number {
  let atLeast = 0;
  for (const other of medians) if (other >= median) atLeast++;
  return atLeast / medians.length;
}

/** The smallest of the medians whose p is below a bound; null where there is none. */
export function smallestBelow(medians: Float64Array, bound: number): number | null {
  const sorted = medians.toSorted();
  // At an index i, n − i medians are at least as high; of equal ones the first counts them all.
  let first = sorted.length;
  for (let i = sorted.length - 1; i >= 0 && (sorted.length - i) / sorted.length < bound; i--) {
    if (i === 0 || sorted[i - 1] !== sorted[i]) first = i;
  }
  return sorted[first] ?? null;
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
