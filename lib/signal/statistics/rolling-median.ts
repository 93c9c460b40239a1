import { lowerBound } from '../../lower-bound.ts';

/** For each place, the median of the `length` (odd) numbers that end there; NaN before there are as many. */
export function rollingMedians(numbers: Float64Array, length: number): Float64Array {
  const window: number[] = [];
  return numbers.map((number, end) => {
    if (end >= length) window.splice(placeOf(window, numbers[end - length]!), 1);
    window.splice(placeOf(window, number), 0, number);
    return end < length - 1 ? Number.NaN : window[(length - 1) / 2]!;
  });
}

/** Where a number stands, or belongs, in a sorted list. */
function placeOf(sorted: readonly number[], number: number): number {
  return lowerBound(sorted.length, (i) => sorted[i]! < number);
}
