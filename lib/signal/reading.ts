/** The reading: everything the signal says on one session, and what that is held against. */

import type { OutcomeAsset } from '../assets.ts';
import { at } from '../market/at.ts';
import type { Day, IsoDay } from '../market/day.ts';
import { oncePerMarket, type PreparedMarket, prepare } from '../market/prepared.ts';
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
  const evidence = evidenceOn(ready, session);
  return {
    ...headOn(ready, settings, day),
    ...evidence,
    previous: session > 0 ? inBrief(headOn(ready, settings, at(ready.sessions, session - 1))) : null,
    trackRecord: trackRecords(ready, scoreWalk(ready, settings), session),
  };
}

function inBrief({ session, score, state, breakout, warnings }: Head): Reading['previous'] {
  const levels = Object.fromEntries(warnings.map(({ id, level }) => [id, level]));
  return { session, score, state, stage: breakout.stage, warnings: levels };
}

type Evidence = Omit<Reading, keyof Head | 'previous' | 'trackRecord'>;

/** What no setting changes, of the session that was asked for last: a switch is followed by the same one again. */
const newest = oncePerMarket((): { of: { session: number; evidence: Evidence } | null } => ({ of: null }));

function evidenceOn(market: PreparedMarket, session: number): Evidence {
  const kept = newest(market);
  if (kept.of?.session !== session) kept.of = { session, evidence: makeEvidence(market, session) };
  return kept.of.evidence;
}

function makeEvidence(market: PreparedMarket, session: number): Evidence {
  const today = at(market.sessions, session);
  const known = distributions(market, today);
  const about = {
    breakouts: pastBreakouts(market, session, known),
    baseRates: baseRates(known),
    timing: timing(market, session),
  };
  return {
    ...about,
    chance: chances(market, session),
    rules: otherRules(market, session),
    warningRecord: warningRecords(market, session),
    ...nearestDays(market, session),
    claims: claimReadings({ ...about, market, session, today }),
  };
}
