/** The score: 100 times the mean of three questions about small caps; a question's value is the mean of its indicators. */

import { oncePerMarket, type PreparedMarket } from '../market/prepared.ts';
import type { Indicator } from './finding.ts';
import type { IndicatorId } from './ids.ts';
import { INDICATORS } from './indicators/list.ts';
import type { FamilyId, SignalSettings } from './types.ts';

/** The questions that make the score; `echo` stands beside it. */
export const SCORE_FAMILIES = ['level', 'lead', 'conditions'] as const satisfies readonly FamilyId[];
export const FAMILIES = [...SCORE_FAMILIES, 'echo'] as const satisfies readonly FamilyId[];

/** The score needs as many of its families. */
const LEAST_FAMILIES = 2;

/** The indicators of a family that are switched on. */
export function switchedOn(family: FamilyId, { off }: SignalSettings): Indicator[] {
  return INDICATORS.filter((indicator) => indicator.family === family && !off.includes(indicator.id));
}

/** The mean of the scores there are; NaN when there is none. */
export function meanOfKnown(scores: readonly number[]): number {
  let sum = 0;
  let known = 0;
  for (const score of scores) {
    if (Number.isNaN(score)) continue;
    sum += score;
    known++;
  }
  return known === 0 ? Number.NaN : sum / known;
}

/**
 * The score from the values of the families that have an indicator switched on (NaN: no value today); NaN when fewer
 * than two of them, or than all that are left, have a value.
 */
export function scoreOf(familyValues: readonly number[]): number {
  let known = 0;
  for (const value of familyValues) if (!Number.isNaN(value)) known++;
  return known < Math.min(LEAST_FAMILIES, familyValues.length) ? Number.NaN : 100 * meanOfKnown(familyValues);
}

/** The score on every session, NaN where it is unknown. */
export function scoresOf(market: PreparedMarket, settings: SignalSettings): Float64Array {
  const columns = indicatorScores(market);
  const families = SCORE_FAMILIES.map((family) =>
    switchedOn(family, settings).flatMap(({ id }) => columns.get(id) ?? []),
  ).filter((family) => family.length > 0);
  const { length } = market.sessions;
  return acrossColumns(
    families.map((family) => acrossColumns(family, length, meanOfKnown)),
    length,
    scoreOf,
  );
}

/** What `fold` makes of the columns' items on each session; the row it gets is reused. */
function acrossColumns(
  columns: readonly Float64Array[],
  length: number,
  fold: (row: readonly number[]) => number,
): Float64Array {
  const row = columns.map(() => Number.NaN);
  const folded = new Float64Array(length);
  for (let session = 0; session < length; session++) {
    for (let i = 0; i < row.length; i++) row[i] = columns[i]?.[session] ?? Number.NaN;
    folded[session] = fold(row);
  }
  return folded;
}

/** Each indicator's score on every session, NaN where it is missing or stale; settings only choose among them. */
const indicatorScores = oncePerMarket((market) => {
  const columns = new Map<IndicatorId, Float64Array>();
  for (const indicator of INDICATORS) {
    if (indicator.family === 'echo') continue;
    const scoreOn = (_: number, session: number) => {
      const found = indicator.evaluate(market, session);
      return found && !found.stale ? found.score : Number.NaN;
    };
    columns.set(indicator.id, market.closes.map(scoreOn));
  }
  return columns;
});
