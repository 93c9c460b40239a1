/** The first index of an ascending list, given by its length, for which `isBefore` no longer holds: a binary search. */
export function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  for (let high = length; low < high; ) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
