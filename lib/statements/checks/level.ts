/** Levels of the index and the fund, against the closes of a week. */

import { at } from '../../market/at.ts';
import type { Series } from '../../market/series.ts';
import { lastAtOrBefore } from '../../market/value.ts';
import { type Close, closeAt } from '../closes.ts';
import type { Ends } from '../ends.ts';
import { type Finding, nearest, type Reading } from '../finding.ts';
import type { Statement } from '../statement.ts';
import type { Verdict } from '../verdict.ts';

const WEEK = 7;
const AGREES = 0.05;
const CLOSE_PERCENT = 0.5;
const DIFFERS_PERCENT = 1;

export function checkLevel(statement: Statement, series: Series, { days, isAnchored }: Ends): Finding | null {
  const stated = statement.stated ?? 0;
  const readings = days.map((day): Reading => {
    const own = lastAtOrBefore(series.days, day);
    let close: Close = closeAt(series, own);
    for (let i = own; i >= 0 && at(series.days, i) >= day - WEEK; i--) {
      const other = closeAt(series, i);
      if (Math.abs(other.close - stated) < Math.abs(close.close - stated)) close = other;
    }
    const percent = (Math.abs(close.close - stated) / stated) * 100;
    if (percent > CLOSE_PERCENT) close = closeAt(series, own);
    const distance = Math.abs(close.close - stated);
    return {
      verdict: verdict(distance, (distance / stated) * 100, isAnchored),
      measured: close.close,
      unit: statement.unit ?? 'points',
      from: null,
      to: close,
      distance,
    };
  });
  return nearest(readings);
}

function verdict(distance: number, percent: number, isAnchored: boolean): Verdict {
  // Half a cent of rounding on both sides.
  if (distance <= AGREES + 1e-9) return 'agrees';
  if (percent <= CLOSE_PERCENT) return 'close';
  return percent > DIFFERS_PERCENT && isAnchored ? 'differs' : 'figures';
}
