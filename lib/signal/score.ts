/** The score: 100 times the mean of three questions about small caps; a question's value is the mean of its indicators. */

import { dayOn } from '../market/day.ts';
import { oncePerMarket, type PreparedMarket } from '../market/prepared.ts';
import { lastAtOrBefore } from '../market/value.ts';
import type { Indicator } from './finding.ts';
import { type FamilyId, type IndicatorId, SCORE_FAMILIES } from './ids.ts';
import { INDICATORS } from './indicators/list.ts';
import type { SignalSettings } from './settings.ts';

/** 2003-01-01: the walk of scores and states begins here; before it too much is missing. */
export const WALK_START = dayOn(2003, 1, 1);

/** The score needs as many of its families. */
const LEAST_FAMILIES = 2;

/** The families of the score that have an indicator switched on. */
export function familiesLeft(settings: SignalSettings): FamilyId[] {
  return SCORE_FAMILIES.filter((family) => switchedOn(family, settings).length > 0);
}

/** The indicators of a family that are switched on. */
function switchedOn(family: FamilyId, { off }: SignalSettings): Indicator[] {
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

/** The score on one session by settings, without the walk: what switching an indicator does is asked for many in turn. */
export function scoreOn(market: PreparedMarket, session: number): (settings: SignalSettings) => number {
  const scores = new Map(
    INDICATORS.map(({ id, evaluate }) => {
      const found = evaluate(market, session);
      return [id, found && !found.stale ? found.score : Number.NaN];
    }),
  );
  const scoreFound = ({ id }: Indicator) => scores.get(id) ?? Number.NaN;
  return (settings) =>
    scoreOf(familiesLeft(settings).map((family) => meanOfKnown(switchedOn(family, settings).map(scoreFound))));
}

/** The score on every session since `WALK_START`, NaN before and where it is unknown. */
export function scoresOf(market: PreparedMarket, settings: SignalSettings): Float64Array {
  const columns = indicatorScores(market);
  const families = familiesLeft(settings).map((family) =>
    switchedOn(family, settings).flatMap(({ id }) => columns.get(id) ?? []),
  );
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

/** Each indicator's score on every session walked, NaN where it is missing or stale; settings choose among them. */
const indicatorScores = oncePerMarket((market) => {
  const first = lastAtOrBefore(market.sessions, WALK_START - 1) + 1;
  const columns = new Map<IndicatorId, Float64Array>();
  for (const indicator of INDICATORS) {
    if (indicator.family === 'echo') continue;
    const scores = new Float64Array(market.sessions.length).fill(Number.NaN);
    for (let session = first; session < scores.length; session++) {
      const found = indicator.evaluate(market, session);
      if (found && !found.stale) scores[session] = found.score;
    }
    columns.set(indicator.id, scores);
  }
  return columns;
});
