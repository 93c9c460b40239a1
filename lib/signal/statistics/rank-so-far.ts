import { lowerBound } from '../../lower-bound.ts';

/**
 * For each number, the share of those up to and with it that are at or below it, in percent; NaN where it is NaN, which
 * counts nowhere. Counts are kept in a Fenwick tree over the sorted numbers (https://doi.org/10.1002/spe.4380240306).
 */
export function shareAtOrBelowSoFar(numbers: Float64Array): Float64Array {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort();
  const counts = new Int32Array(sorted.length + 1);
  let known = 0;
  return numbers.map((number) => {
    if (Number.isNaN(number)) return Number.NaN;
    known++;
    // How many of the sorted numbers are at or below it.
    const place = lowerBound(sorted.length, (i) => sorted[i]! <= number);
    // The number is counted at the last place of its equals, so that all of them are at or below it.
    for (let i = place; i < counts.length; i += i & -i) counts[i]!++;
    let atOrBelow = 0;
    for (let i = place; i > 0; i -= i & -i) atOrBelow += counts[i]!;
    return (atOrBelow / known) * 100;
  });
}
