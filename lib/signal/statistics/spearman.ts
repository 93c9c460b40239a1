/** Spearman's rank correlation, ties at their mean rank, made so that thousands of resamples are cheap. */

/** A correlation of the pairs at the places picked; null when either side is constant there. */
export type PickedCorrelation = (picked: Int32Array) => number | null;

/**
 * Prepares pairs (x[i], y[i]); the ranks are made anew for every pick. The product of ranks is the only sum over the pick:
 * it and the ranks' spread are all that Pearson's formula needs, as the mean of n ranks is always (n + 1)/2.
 */
export function spearman(x: readonly number[], y: readonly number[]): PickedCorrelation {
  const [ranksX, ranksY] = [ranker(x), ranker(y)];
  return (picked) => {
    const spread = Math.sqrt(ranksX.rank(picked) * ranksY.rank(picked));
    const [orderX, rankX] = [ranksX.order, ranksX.ranks];
    const [orderY, rankY] = [ranksY.order, ranksY.ranks];
    let products = 0;
    for (let i = 0; i < picked.length; i++) {
      const place = picked[i]!;
      products += rankX[orderX[place]!]! * rankY[orderY[place]!]!;
    }
    return spread > 0 ? products / spread : null;
  };
}

interface Ranker {
  /** Each value's place among the distinct values, from 0. */
  readonly order: Int32Array;
  /** Ranks of the distinct values among the picked ones, less their mean; made anew by `rank`. */
  readonly ranks: Float64Array;
  /** Ranks a pick and gives the sum of the squared ranks, less their mean. */
  rank(picked: Int32Array): number;
}

/**
 * Ranks by counting how often each distinct value was picked: no sorting, linear in the number of values.
 * Indices are in range by construction, and these are the hottest loops of a reading: no checks here.
 */
function ranker(values: readonly number[]): Ranker {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const placeOf = new Map(distinct.map((value, place) => [value, place]));
  const order = Int32Array.from(values, (value) => placeOf.get(value) ?? -1);
  const counts = new Int32Array(distinct.length);
  const ranks = new Float64Array(distinct.length);
  return {
    order,
    ranks,
    rank(picked) {
      counts.fill(0);
      for (let i = 0; i < picked.length; i++) counts[order[picked[i]!]!]!++;
      let before = -picked.length / 2;
      let squares = 0;
      for (let place = 0; place < counts.length; place++) {
        const count = counts[place]!;
        // Mean of the ranks before + 1 … before + count, less (n + 1)/2.
        const rank = before + count / 2;
        ranks[place] = rank;
        squares += count * rank * rank;
        before += count;
      }
      return squares;
    },
  };
}
