/** The reading: everything the signal says on one session. */

import { at } from '../market/at.ts';
import { type Day, isoDay } from '../market/day.ts';
import { type PreparedMarket, prepare } from '../market/prepared.ts';
import type { Market } from '../market/series.ts';
import { lastAtOrBefore } from '../market/value.ts';
import { baseRates, distributions } from './base-rates.ts';
import { indexWalk, shownStage } from './breakout.ts';
import { chances } from './chance.ts';
import { claimReadings } from './claims/list.ts';
import { indicatorReadings } from './indicator-readings.ts';
import { nearestDays } from './nearest.ts';
import { pastBreakouts } from './past-breakouts.ts';
import { FAMILIES, familiesLeft, meanOfKnown, scoreOf } from './score.ts';
import { type ScoreWalk, scoreWalk } from './state.ts';
import { timing } from './timing.ts';
import { trackRecords } from './track-record.ts';
import type { BreakoutState, FamilyId, IndicatorReading, Reading, SignalSettings } from './types.ts';
import { warningReadings } from './warning-readings.ts';

/** Calendar days after which a session is too old to speak for today. */
const STALE_AFTER = 7;

/** No session of the index at or before the day asked: there is nothing to read. */
export class NoSessionError extends Error {
  override readonly name = 'NoSessionError';
  /** The first session there is; null when there is none at all. */
  readonly first: Day | null;

  constructor(asked: Day, first: Day | null) {
    super(
      first === null
        ? 'there are no closes of russell2000, and without them no reading'
        : `no session at or before ${isoDay(asked)}: russell2000 begins on ${isoDay(first)}`,
    );
    this.first = first;
  }
}

/**
 * The reading as of a day, from nothing that was not public by the end of its session. Series that are missing leave
 * their parts missing. Throws a `NoSessionError` when the index has no session at or before the day.
 */
export function read(market: Market, settings: SignalSettings, day: Day): Reading {
  const ready = prepare(market);
  const session = lastAtOrBefore(ready.sessions, day);
  if (session < 0) throw new NoSessionError(day, ready.sessions[0] ?? null);
  const today = at(ready.sessions, session);
  const walk = scoreWalk(market, settings);
  const indicators = indicatorReadings(ready, settings, session);
  const families = familiesOf(indicators);
  const known = distributions(ready, today);
  const evidence = {
    breakouts: pastBreakouts(ready, session, known),
    baseRates: baseRates(known),
    timing: timing(ready, session),
  };
  return {
    asOf: isoDay(day),
    session: isoDay(today),
    age: day - today,
    stale: day - today > STALE_AFTER,
    score: scoreFrom(families, settings),
    state: walk.states[session] ?? 'unknown',
    echo: familyValue('echo', families),
    breakout: breakoutState(ready, session),
    families,
    indicators,
    warnings: warningReadings(ready, settings, session),
    ...evidence,
    previous: session > 0 ? summary(ready, settings, walk, session - 1) : null,
    chance: chances(ready, session),
    ...nearestDays(ready, session),
    claims: claimReadings({ ...evidence, market: ready, session, today }),
    trackRecord: trackRecords(ready, walk, session),
  };
}

type Families = Reading['families'];

function familiesOf(indicators: readonly IndicatorReading[]): Families {
  return FAMILIES.map((id) => {
    const own = indicators.filter(({ family }) => family === id);
    return { id, value: numberOrNull(meanOfKnown(own.map(({ score }) => score ?? Number.NaN))) };
  });
}

function familyValue(id: FamilyId, families: Families): number | null {
  return families.find((family) => family.id === id)?.value ?? null;
}

/** The score from the families shown; the walk's own scores begin in 2003. */
function scoreFrom(families: Families, settings: SignalSettings): number | null {
  return numberOrNull(scoreOf(familiesLeft(settings).map((id) => familyValue(id, families) ?? Number.NaN)));
}

function numberOrNull(x: number): number | null {
  return Number.isNaN(x) ? null : x;
}

function breakoutState(market: PreparedMarket, session: number): BreakoutState {
  const walk = indexWalk(market);
  const dateOf = (i: number) => isoDay(at(market.sessions, i));
  const newest = walk.breakouts[at(walk.newest, session)];
  const rawStage = walk.stage[session] ?? 'none';
  const record = at(walk.record, session);
  return {
    stage: shownStage(rawStage, at(market.closes, session), record),
    rawStage,
    date: newest ? dateOf(newest.session) : null,
    level: newest?.level ?? null,
    levelDate: newest ? dateOf(newest.levelSession) : null,
    record,
    recordDate: dateOf(at(walk.recordSession, session)),
  };
}

/** A session in brief, for "what changed". */
function summary(
  market: PreparedMarket,
  settings: SignalSettings,
  walk: ScoreWalk,
  session: number,
): NonNullable<Reading['previous']> {
  return {
    session: isoDay(at(market.sessions, session)),
    score: scoreFrom(familiesOf(indicatorReadings(market, settings, session)), settings),
    state: walk.states[session] ?? 'unknown',
    stage: breakoutState(market, session).stage,
    warnings: Object.fromEntries(warningReadings(market, settings, session).map(({ id, level }) => [id, level])),
  };
}
