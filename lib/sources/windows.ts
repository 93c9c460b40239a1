/** A span of days cut to the length that a provider answers at once. */

import type { Day } from '../market/day.ts';

/** First and last day of each window, from the oldest, none longer than `length` days; one at least. */
export function windows(first: Day, last: Day, length: number): [first: Day, last: Day][] {
  const count = Math.max(1, Math.ceil((last - first + 1) / length));
  return Array.from({ length: count }, (_, i) => {
    const start = first + i * length;
    return [start, Math.max(start, Math.min(start + length - 1, last))];
  });
}
