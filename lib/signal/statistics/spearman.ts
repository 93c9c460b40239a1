/** Spearman's rank correlation, ties at their mean rank, made so that thousands of resamples are cheap. */

import { at } from '../../market/at.ts';

/** A correlation of the pairs at the places picked; null when either side is constant there. */
export type PickedCorrelation = (picked: ArrayLike<number>) => number | null;

/**
 * Prepares pairs (x[i], y[i]). Ranks are made anew for every pick, by counting how often each distinct value was picked:
 * no sorting, linear in the number of pairs.
 */
export function spearman(x: readonly number[], y: readonly number[]): PickedCorrelation {
  const orderX = denseOrder(x);
  const orderY = denseOrder(y);
  return (picked) => {
    const ranksX = ranks(orderX, picked);
    const ranksY = ranks(orderY, picked);
    const mean = (picked.length + 1) / 2;
    let xy = 0;
    let xx = 0;
    let yy = 0;
    for (let i = 0; i < picked.length; i++) {
      const dx = at(ranksX, i) - mean;
      const dy = at(ranksY, i) - mean;
      xy += dx * dy;
      xx += dx * dx;
      yy += dy * dy;
    }
    return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
  };
}

/** Each value's place among the distinct values, from 0. */
function denseOrder(values: readonly number[]): Int32Array {
  const place = new Map([...new Set(values)].sort((a, b) => a - b).map((value, i) => [value, i]));
  return Int32Array.from(values, (value) => place.get(value) ?? -1);
}

/** Mean ranks, from 1, of the picked items among themselves. */
function ranks(order: Int32Array, picked: ArrayLike<number>): Float64Array {
  const counts = new Int32Array(order.length);
  for (let i = 0; i < picked.length; i++) counts[at(order, at(picked, i))]! += 1;
  const rankOf = new Float64Array(order.length);
  let before = 0;
  counts.forEach((count, place) => {
    rankOf[place] = before + (count + 1) / 2;
    before += count;
  });
  return Float64Array.from({ length: picked.length }, (_, i) => at(rankOf, at(order, at(picked, i))));
}
