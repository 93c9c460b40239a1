/** The reading: everything the signal says on one session, and what that is held against. */

import type { OutcomeAsset } from '../assets.ts';
import { at } from '../market/at.ts';
import type { Day, IsoDay } from '../market/day.ts';
import { prepare } from '../market/prepared.ts';
import type { Market } from '../market/series.ts';
import { type BaseRates, baseRates, distributions } from './base-rates.ts';
import type { Stage } from './breakout.ts';
import { type Chance, chances } from './chance.ts';
import type { ClaimReading } from './claims/claim.ts';
import { claimReadings } from './claims/list.ts';
import { type Head, headOn } from './head.ts';
import type { NearestFeature, WarningId } from './ids.ts';
import { type NearestDay, nearestDays } from './nearest.ts';
import { type OtherRule, otherRules } from './other-rules.ts';
import { type PastBreakout, pastBreakouts } from './past-breakouts.ts';
import { sessionOn } from './session.ts';
import type { SignalSettings } from './settings.ts';
import { type State, scoreWalk } from './state.ts';
import { type Timing, timing } from './timing.ts';
import { type TrackedAsset, type TrackRecord, trackRecords } from './track-record.ts';
import type { WarningLevel } from './warning-levels.ts';
import { type WarningRecord, warningRecords } from './warning-record.ts';

/**
 * Everything the signal says on one session. Returns are in percent (12.5 is +12.5 %), unrounded; `positive` is a
 * fraction; falls are negative.
 */
export interface Reading extends Head {
  /** Since 2010, oldest first. */
  breakouts: PastBreakout[];
  baseRates: BaseRates;
  /** The session before in brief, for "what changed"; null at the first session. */
  previous: {
    session: IsoDay;
    score: number | null;
    state: State;
    stage: Stage;
    warnings: Partial<Record<WarningId, WarningLevel>>;
  } | null;
  chance: Record<OutcomeAsset, Chance>;
  /** The same test with other bases and horizons. */
  rules: OtherRule[];
  /** What followed each warning, switched off or not. */
  warningRecord: Record<WarningId, WarningRecord>;
  /** The days most like this one, the nearest first, and the features that could not be compared. */
  nearest: NearestDay[];
  nearestLeftOut: NearestFeature[];
  timing: Timing | null;
  claims: ClaimReading[];
  trackRecord: Record<TrackedAsset, TrackRecord>;
}

/**
 * The reading as of a day, from nothing that was not public by the end of its session. Series that are missing leave
 * their parts missing. Throws a `NoSessionError` when the index has no session at or before the day.
 */
export function read(market: Market, settings: SignalSettings, day: Day): Reading {
  const ready = prepare(market);
  const session = sessionOn(ready, day);
  const today = at(ready.sessions, session);
  const known = distributions(ready, today);
  const evidence = {
    breakouts: pastBreakouts(ready, session, known),
    baseRates: baseRates(known),
    timing: timing(ready, session),
  };
  return {
    ...headOn(ready, settings, day),
    ...evidence,
    previous: session > 0 ? inBrief(headOn(ready, settings, at(ready.sessions, session - 1))) : null,
    chance: chances(ready, session),
    rules: otherRules(ready, session),
    warningRecord: warningRecords(ready, session),
    ...nearestDays(ready, session),
    claims: claimReadings({ ...evidence, market: ready, session, today }),
    trackRecord: trackRecords(ready, scoreWalk(ready, settings), session),
  };
}

function inBrief({ session, score, state, breakout, warnings }: Head): Reading['previous'] {
  const levels = Object.fromEntries(warnings.map(({ id, level }) => [id, level]));
  return { session, score, state, stage: breakout.stage, warnings: levels };
}
