/** Spearman's rank correlation of monthly pairs, with an interval that knows that months depend on their neighbours. */

import { quantileSorted } from 'simple-statistics';
import { drawBlocks } from './statistics/block-bootstrap.ts';
import { mulberry32 } from './statistics/mulberry32.ts';
import { spearman } from './statistics/spearman.ts';

/** Months of a block, about the time after which outcomes of 90 days and slow states have little left in common. */
const BLOCK = 6;
const DRAWS = 2000;
const SEED = 20260116;

export interface RankCorrelation {
  /** In [−1, 1]; null when either side never changes. */
  spearman: number | null;
  /** 5 % and 95 % quantiles of the draws; null with fewer pairs than a block. Draws without variance are left out. */
  interval: [low: number, high: number] | null;
}

/** The correlation of x and y, in order of time. */
export function rankCorrelation(x: readonly number[], y: readonly number[]): RankCorrelation {
  const correlate = spearman(x, y);
  const draws = new Float64Array(DRAWS);
  let known = 0;
  drawBlocks(x.length, BLOCK, DRAWS, mulberry32(SEED), (picked) => {
    const drawn = correlate(picked);
    if (drawn !== null) draws[known++] = drawn;
  });
  const sorted = Array.from(draws.subarray(0, known).sort());
  return {
    spearman: correlate(Int32Array.from(x, (_, i) => i)),
    interval: known > 0 ? [quantileSorted(sorted, 0.05), quantileSorted(sorted, 0.95)] : null,
  };
}
