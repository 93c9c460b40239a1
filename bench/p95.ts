import { quantile } from 'simple-statistics';

/** The value that 95 of 100 stay under; times in ms mostly. */
export function p95(values: readonly number[]): number {
  return quantile([...values], 0.95);
}
