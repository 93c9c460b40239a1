/** Spearman's rank correlation of monthly pairs, with an interval that knows that months depend on their neighbours. */

import { quantileSorted, sampleRankCorrelation } from 'simple-statistics';
import { mulberry32 } from './statistics/mulberry32.ts';
import { resampledRankCorrelations } from './statistics/rank-bootstrap.ts';

/** Months of a block, about the time after which outcomes of 90 days and slow states have little left in common. */
const BLOCK = 6;
const DRAWS = 2000;
const SEED = 20260116;

export interface RankCorrelation {
  /** In [−1, 1]; null when either side never changes. */
  spearman: number | null;
  /** 5 % and 95 % quantiles of the resamples; null with fewer pairs than a block, or when either side never changes. */
  interval: [low: number, high: number] | null;
}

/** The correlation of x and y, in order of time. */
export function rankCorrelation(x: number[], y: number[]): RankCorrelation {
  const spearman = x.length > 1 ? sampleRankCorrelation(x, y) : Number.NaN;
  const resampled = resampledRankCorrelations(x, y, { block: BLOCK, draws: DRAWS, random: mulberry32(SEED) });
  const sorted = Array.from(resampled);
  return {
    spearman: Number.isNaN(spearman) ? null : spearman,
    interval: sorted.length > 0 ? [quantileSorted(sorted, 0.05), quantileSorted(sorted, 0.95)] : null,
  };
}
