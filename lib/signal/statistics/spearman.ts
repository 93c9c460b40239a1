/** Spearman's rank correlation, ties at their mean rank, made so that thousands of resamples are cheap. */

/** A correlation of the pairs at the places picked; null when either side is constant there. */
export type PickedCorrelation = (picked: Int32Array) => number | null;

/** Prepares pairs (x[i], y[i]); the ranks are made anew for every pick. */
export function spearman(x: readonly number[], y: readonly number[]): PickedCorrelation {
  const rankX = ranker(x);
  const rankY = ranker(y);
  return (picked) => {
    const ranksX = rankX(picked);
    const ranksY = rankY(picked);
    const mean = (picked.length + 1) / 2;
    let xy = 0;
    let xx = 0;
    let yy = 0;
    for (const place of picked) {
      const dx = ranksX[place]! - mean;
      const dy = ranksY[place]! - mean;
      xy += dx * dy;
      xx += dx * dx;
      yy += dy * dy;
    }
    return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
  };
}

/**
 * Ranks by counting how often each distinct value was picked: no sorting, linear in the number of values. The function
 * gives each value's mean rank, from 1, among the picked ones, in an array that the next call overwrites.
 * Indices are in range by construction, and this is the hottest loop of a reading: no checks here.
 */
function ranker(values: readonly number[]): (picked: Int32Array) => Float64Array {
  const order = denseOrder(values);
  const counts = new Int32Array(values.length);
  const rankOf = new Float64Array(values.length);
  const ranks = new Float64Array(values.length);
  return (picked) => {
    counts.fill(0);
    for (const place of picked) counts[order[place]!]!++;
    let before = 0;
    for (let distinct = 0; distinct < counts.length; distinct++) {
      const count = counts[distinct]!;
      rankOf[distinct] = before + (count + 1) / 2;
      before += count;
    }
    for (let i = 0; i < ranks.length; i++) ranks[i] = rankOf[order[i]!]!;
    return ranks;
  };
}

/** Each value's place among the distinct values, from 0. */
function denseOrder(values: readonly number[]): Int32Array {
  const place = new Map([...new Set(values)].sort((a, b) => a - b).map((value, i) => [value, i]));
  return Int32Array.from(values, (value) => place.get(value) ?? -1);
}
