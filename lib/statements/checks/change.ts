/** Days, windows and distances from a record, against the bounds of the design. */

import { dayOn } from '../../market/day.ts';
import type { Stretch } from '../closes.ts';
import { changeOf, type Reading } from '../finding.ts';
import { isCoin, type Statement } from '../statement.ts';
import { type Bounds, distanceOf, halfOf, verdictOf } from '../verdict.ts';

/** Before, coins traded at thin venues whose prices differed. */
const COINS_FROM = dayOn(2015, 1, 1);
/** 30 days, of which the last may not be over. */
const LONG = 29;
const MOVES_LIKE_A_DAY = ['week', 'last-week', 'past-week'];

/** How a stretch reads against the stated change. `mayDiffer` is false where the text leaves the day open. */
export function changeReading(statement: Statement, stretch: Stretch, mayDiffer: boolean): Reading {
  const stated = statement.stated ?? 0;
  const isPoints = statement.unit === 'points';
  const measured = isPoints ? stretch.to.close - stretch.from.close : changeOf(stretch);
  const bounds = boundsOf(statement, stretch, mayDiffer);
  const distance = distanceOf(stated, measured, statement.bound);
  let verdict = verdictOf(stated, measured, distance, bounds);
  if (isCoin(statement.asset) && stretch.from.day < COINS_FROM) verdict = 'figures';
  // A coin's day has no close of its own to be close to.
  if (isCoin(statement.asset) && statement.kind === 'day' && verdict !== 'agrees') verdict = 'figures';
  return {
    verdict,
    measured,
    unit: isPoints ? 'points' : '%',
    ...stretch,
    distance: distance.isBeyond ? Number.MAX_VALUE : distance.distance,
  };
}

function boundsOf(statement: Statement, { from, to }: Stretch, mayDiffer: boolean): Bounds {
  const { kind, unit, period, bound } = statement;
  const u = halfOf(statement.half, bound);
  const isDay = kind === 'day';
  const may = (differs: number) => (mayDiffer ? differs : null);
  if (isCoin(statement.asset)) {
    const k = 1 + Math.abs(statement.stated ?? 0) / 100;
    const isLong = kind === 'window' && (to.day - from.day >= LONG || period?.type === 'past-month');
    return { agrees: u + k, close: u + 2.5 * k, differs: isLong ? may(u + 6 * k) : null };
  }
  if (unit === 'points') {
    const level = to.close / 100;
    const exact = Math.max(0.05, u);
    if (isDay) return { agrees: exact, close: 0.35 * level, differs: may(0.8 * level) };
    return { agrees: exact + 0.05 * level, close: 0.5 * level, differs: may(level) };
  }
  if (isDay || (kind === 'window' && MOVES_LIKE_A_DAY.includes(period?.type ?? '')))
    return { agrees: u + 0.05, close: u + 0.35, differs: may(u + 0.8) };
  return { agrees: u + 0.1, close: u + 1, differs: may(u + 2) };
}
