/**
 * Moving-block bootstrap of Spearman's rank correlation: neighbours in time depend on each other, so whole blocks of
 * them are drawn. https://doi.org/10.1214/aos/1176347265
 */

export interface BlockDraws {
  /** Neighbours drawn together. */
  readonly block: number;
  readonly draws: number;
  /** Numbers in [0, 1). */
  readonly random: () => number;
}

/**
 * The correlations of resamples of the pairs (x[i], y[i]), ascending. A resample is made of blocks that start at
 * ⌊u·(n − block + 1)⌋, not circular, the last one cut to n; its ranks are made anew, ties at their mean rank. Resamples
 * in which a side is constant have no correlation and are left out; so are all when n is less than a block.
 *
 * Ranks come from counting how often each distinct value was drawn, not from sorting. One function and no checked
 * access, as these are the hottest loops of a reading and the engine compiles one sooner than five.
 */
export function resampledRankCorrelations(
  x: readonly number[],
  y: readonly number[],
  { block, draws, random }: BlockDraws,
): Float64Array {
  const n = x.length;
  const orderX = denseOrder(x);
  const orderY = denseOrder(y);
  const drawn = new Int32Array(n);
  const countX = new Int32Array(n);
  const countY = new Int32Array(n);
  const rankX = new Float64Array(n);
  const rankY = new Float64Array(n);
  const correlations = new Float64Array(draws);
  let known = 0;
  for (let draw = 0; n >= block && draw < draws; draw++) {
    countX.fill(0);
    countY.fill(0);
    for (let filled = 0; filled < n; filled += block) {
      const start = Math.floor(random() * (n - block + 1));
      for (let i = 0; i < block && filled + i < n; i++) {
        const place = start + i;
        drawn[filled + i] = place;
        countX[orderX[place]!]!++;
        countY[orderY[place]!]!++;
      }
    }
    // Ranks less their mean, (n + 1)/2: of `count` equal values after `before` others, before + (count + 1)/2.
    let beforeX = -n / 2;
    let beforeY = -n / 2;
    let squaresX = 0;
    let squaresY = 0;
    for (let distinct = 0; distinct < n; distinct++) {
      const x2 = countX[distinct]! / 2;
      const y2 = countY[distinct]! / 2;
      const rankedX = beforeX + x2;
      const rankedY = beforeY + y2;
      rankX[distinct] = rankedX;
      rankY[distinct] = rankedY;
      squaresX += 2 * x2 * rankedX * rankedX;
      squaresY += 2 * y2 * rankedY * rankedY;
      beforeX = rankedX + x2;
      beforeY = rankedY + y2;
    }
    let products = 0;
    for (let i = 0; i < n; i++) products += rankX[orderX[drawn[i]!]!]! * rankY[orderY[drawn[i]!]!]!;
    if (squaresX > 0 && squaresY > 0) correlations[known++] = products / Math.sqrt(squaresX * squaresY);
  }
  return correlations.subarray(0, known).sort();
}

/** Each value's place among the distinct values, from 0. */
function denseOrder(values: readonly number[]): Int32Array {
  const placeOf = new Map([...new Set(values)].sort((a, b) => a - b).map((value, place) => [value, place]));
  return Int32Array.from(values, (value) => placeOf.get(value) ?? -1);
}
