/** Windows of so many closes of a series on its own days. */

import { at } from './at.ts';

/**
 * Index where the window of `length` days that ends with index `end` begins; −1 when there are fewer days, or when they
 * span more than twice as many calendar days: a weekly series, or one with a gap of months, has no daily window.
 */
export function windowStart(days: Int32Array, end: number, length: number): number {
  const start = end - length + 1;
  if (start < 0) return -1;
  return at(days, end) - at(days, start) <= 2 * length ? start : -1;
}

/**
 * Sum of the items from `start` to `end`, both included. Added anew each time, in order, instead of from running sums:
 * the same window gives the same bits wherever the history before it begins.
 */
export function sumOf(items: Float64Array, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i <= end; i++) sum += items[i] ?? Number.NaN;
  return sum;
}

/** Mean of the items from `start` to `end`, both included. */
export function meanOf(items: Float64Array, start: number, end: number): number {
  return sumOf(items, start, end) / (end - start + 1);
}
