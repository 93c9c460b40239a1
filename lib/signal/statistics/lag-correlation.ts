/**
 * Pearson's correlation of x[i] with y[i + lag], over all i for which both are there; null when one side is constant.
 * Means first, then deviations: the two passes that keep the sums exact enough to compare lags.
 */
export function lagCorrelation(x: Float64Array, y: Float64Array, lag: number): number | null {
  const first = Math.max(0, -lag);
  const last = Math.min(x.length, y.length - lag);
  const n = last - first;
  let sumX = 0;
  let sumY = 0;
  for (let i = first; i < last; i++) {
    sumX += x[i]!;
    sumY += y[i + lag]!;
  }
  const [meanX, meanY] = [sumX / n, sumY / n];
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = first; i < last; i++) {
    const dx = x[i]! - meanX;
    const dy = y[i + lag]! - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}
