/** Records: whether a close lies above every earlier one. */

import { at } from '../../market/at.ts';
import type { Series } from '../../market/series.ts';
import { lastAtOrBefore } from '../../market/value.ts';
import { closeAt } from '../closes.ts';
import type { Ends } from '../ends.ts';
import { type Finding, nearest, type Reading } from '../finding.ts';
import { isCoin, type Statement } from '../statement.ts';
import type { Verdict } from '../verdict.ts';

/** Within these days another session's record, or within this share of one, is close. */
const NEAR_DAYS = 3;
const NEAR_SHARE = 0.001;

export function checkRecord(statement: Statement, series: Series, { days, isAnchored }: Ends): Finding | null {
  const isIndex = !isCoin(statement.asset);
  const readings = days.map((day): Reading => {
    const own = lastAtOrBefore(series.days, day);
    const to = closeAt(series, own);
    const short = 1 - to.close / highestBefore(series, own);
    const isRecord = short < 0;
    const isNear = short <= NEAR_SHARE || hasRecordNear(series, own);
    let verdict: Verdict = isRecord ? 'agrees' : 'figures';
    if (!isRecord && isIndex && statement.closing) verdict = isNear ? 'close' : isAnchored ? 'differs' : 'figures';
    return {
      verdict,
      measured: to.close,
      unit: statement.asset === 'russell2000' ? 'points' : '$',
      from: null,
      to,
      distance: isRecord ? 0 : isNear ? 1 : 2,
    };
  });
  return nearest(readings);
}

function highestBefore({ closes }: Series, index: number): number {
  let highest = 0;
  for (let i = 0; i < index; i++) highest = Math.max(highest, at(closes, i));
  return highest;
}

function hasRecordNear(series: Series, own: number): boolean {
  const day = at(series.days, own);
  for (let i = own - 1; i >= 0 && day - at(series.days, i) <= NEAR_DAYS; i--)
    if (at(series.closes, i) > highestBefore(series, i)) return true;
  return false;
}
