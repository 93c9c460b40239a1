/** The reading: everything the signal says on one session. */

import type { OutcomeAsset } from '../assets.ts';
import { at } from '../market/at.ts';
import { type Day, type IsoDay, isoDay } from '../market/day.ts';
import { type PreparedMarket, prepare } from '../market/prepared.ts';
import type { Market } from '../market/series.ts';
import { lastAtOrBefore } from '../market/value.ts';
import { type BaseRates, baseRates, distributions } from './base-rates.ts';
import type { Stage } from './breakout.ts';
import { type BreakoutState, breakoutState } from './breakout-state.ts';
import { type Chance, chances } from './chance.ts';
import type { ClaimReading } from './claims/claim.ts';
import { claimReadings } from './claims/list.ts';
import { FAMILIES, type FamilyId, type NearestFeature, type WarningId } from './ids.ts';
import { type IndicatorReading, indicatorReadings } from './indicator-readings.ts';
import { type NearestDay, nearestDays } from './nearest.ts';
import { type PastBreakout, pastBreakouts } from './past-breakouts.ts';
import { familiesLeft, meanOfKnown, scoreOf } from './score.ts';
import type { SignalSettings } from './settings.ts';
import { type ScoreWalk, type State, scoreWalk } from './state.ts';
import { type Timing, timing } from './timing.ts';
import { type TrackedAsset, type TrackRecord, trackRecords } from './track-record.ts';
import { type WarningLevel, type WarningReading, warningReadings } from './warning-readings.ts';

/**
 * What the signal says on one session. Figures and ids only; words are made in `lib/i18n`.
 * Returns are in percent (12.5 is +12.5 %), unrounded; `positive` is a fraction; falls are negative.
 */
export interface Reading {
  asOf: IsoDay;
  session: IsoDay;
  /** Calendar days from session to asOf. */
  age: number;
  stale: boolean;
  score: number | null;
  state: State;
  echo: number | null;
  breakout: BreakoutState;
  families: { id: FamilyId; value: number | null }[];
  indicators: IndicatorReading[];
  warnings: WarningReading[];
  /** Since 2010, oldest first. */
  breakouts: PastBreakout[];
  baseRates: BaseRates;
  /** The same on the session before, for "what changed"; null at the first session. */
  previous: {
    session: IsoDay;
    score: number | null;
    state: State;
    stage: Stage;
    warnings: Partial<Record<WarningId, WarningLevel>>;
  } | null;
  chance: Record<OutcomeAsset, Chance>;
  /** The days most like this one, the nearest first, and the features that could not be compared. */
  nearest: NearestDay[];
  nearestLeftOut: NearestFeature[];
  timing: Timing | null;
  claims: ClaimReading[];
  trackRecord: Record<TrackedAsset, TrackRecord>;
}

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
