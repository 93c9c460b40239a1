/**
 * The reading: what the signal says on one session. Figures and ids only; words are made in `lib/i18n`.
 * Returns are in percent (12.5 is +12.5 %), unrounded; `positive` is a fraction; falls are negative.
 */

import type { OutcomeAsset, Ticker } from '../assets.ts';
import type { IsoDay } from '../market/day.ts';
import type { ClaimId, IndicatorId, NearestFeature, WarningId } from './ids.ts';

export const STATES = ['risk-off', 'leaning-off', 'mixed', 'leaning-on', 'risk-on'] as const;
export type KnownState = (typeof STATES)[number];
export type State = KnownState | 'unknown';

export type FamilyId = 'level' | 'lead' | 'conditions' | 'echo';
export type RawStage = 'none' | 'fresh' | 'held' | 'failed' | 'lost';
export type Stage = RawStage | 'testing' | 'fading';

/** What a reader switched off; ids of indicators and warnings. */
export interface SignalSettings {
  readonly off: readonly (IndicatorId | WarningId)[];
}

export type Unit = 'percent' | 'points' | 'usd-bn' | 'correlation' | 'percentage-points' | 'stage';

export interface IndicatorReading {
  id: IndicatorId;
  family: FamilyId;
  /** In [−1, 1]; null unless status is ok. A stale one keeps what the formula gave in `staleScore`. */
  score: number | null;
  staleScore: number | null;
  value: number | null;
  unit: Unit;
  /** The oldest input's date. */
  observedOn: IsoDay | null;
  status: 'ok' | 'off' | 'missing' | 'stale';
  /** Further figures for the sentence in words, by name. */
  figures: Record<string, number | string>;
}

export type WarningLevel = 'clear' | 'watch' | 'active' | 'missing' | 'stale';

export interface WarningReading {
  id: WarningId;
  level: WarningLevel;
  value: number | null;
  unit: Unit;
  observedOn: IsoDay | null;
  /** First session of the unbroken run of `active` that ends today, when it began within the last five sessions. */
  newSince: IsoDay | null;
  figures: Record<string, number | string>;
}

export interface BreakoutState {
  stage: Stage;
  rawStage: RawStage;
  /** Session of the newest breakout, its level and the level's day; null before the first one. */
  date: IsoDay | null;
  level: number | null;
  levelDate: IsoDay | null;
  record: number;
  recordDate: IsoDay;
}

/** Horizons in calendar days. */
export const HORIZONS = [30, 90, 180, 365] as const;
export type Horizon = (typeof HORIZONS)[number];

export interface Outcome extends Record<`${Horizon}`, number | null> {
  /** The day of the close that the returns are counted from. */
  startDate: IsoDay;
  highest: { gain: number; date: IsoDay };
  lowest: number;
  deepestFall: number;
  complete: boolean;
}

export type Outcomes = Record<OutcomeAsset, Outcome | null>;

/** Share of base-rate returns at or below an outcome, in percent: of all start days, and of those near the record. */
export interface Percentile {
  all: number | null;
  nearRecord: number | null;
}

/** Null where the outcome is. */
export type Percentiles = Record<OutcomeAsset, Record<`${Horizon}`, Percentile> | null>;

export interface PastBreakout {
  date: IsoDay;
  level: number;
  levelDate: IsoDay;
  /** Sessions since the previous record. */
  base: number;
  stages: [RawStage, IsoDay][];
  outcomes: Outcomes;
  /** Where those outcomes stand among the base rates. */
  percentiles: Percentiles;
  /** Net flow into IWM over the 252 of its own days before, USD bn. */
  flowBefore: number | null;
  /** First day the breakout was held, and the outcomes counted from it. */
  heldOn: IsoDay | null;
  fromHeld: Outcomes | null;
  percentilesFromHeld: Percentiles | null;
}

export interface BaseRate {
  n: number;
  median: number | null;
  positive: number | null;
}

export type BaseRates = Record<
  OutcomeAsset,
  Record<`${Horizon}`, BaseRate & { independent: number; nearRecord: BaseRate }>
>;

/** Could chance do this? The 90-day returns after breakouts against the same spacing of days anywhere in the record. */
export interface Chance {
  /** Breakouts since 2013 with a known outcome. */
  n: number;
  median: number | null;
  /** Share of the shifts with a median at least as high; null with too few breakouts. */
  p: number | null;
  /** How many start days, and so shifts, there are. */
  shifts: number;
  words: ChanceWords;
}

export type ChanceWords = 'too-few' | 'unlikely' | 'suggestive' | 'no-better';

export interface NearestDay {
  date: IsoDay;
  /** Root of the mean squared difference of the z-scores. */
  distance: number;
  alike: 'alike' | 'somewhat-alike' | 'not-alike';
  outcomes: Outcomes;
}

/** Lead and lag of monthly returns of the index and bitcoin over 1,260 sessions, `from` to `to`. */
export interface Timing {
  /** Sessions by which bitcoin follows the index at the highest correlation; negative when it goes ahead. */
  bestLag: number;
  correlation: number;
  /** Correlation at the same time. */
  atZero: number;
  /** Best lags of the earlier and the later half. */
  halves: [number, number];
  words: 'no-lead' | 'in-both-halves' | 'halves-differ';
  from: IsoDay;
  to: IsoDay;
}

/** 90-day returns after month-ends, by the state then, and after all of them. */
export interface TrackTable {
  states: Record<KnownState, BaseRate>;
  all: BaseRate;
}

export interface TrackHalf extends TrackTable {
  /** Its last month-end. */
  to: IsoDay | null;
}

export type TrackedAsset = Exclude<OutcomeAsset, 'altcoins'>;

export interface TrackRecord extends TrackTable {
  /** The first ⌊n/2⌋ months and the rest. */
  halves: [TrackHalf, TrackHalf];
  /** Rank correlation of score and return, and its 90 % interval; null with too few months. */
  spearman: number | null;
  interval: [low: number, high: number] | null;
  /** Stretches of 90 days, one after the other, that the months span. */
  independent: number;
  from: IsoDay | null;
  to: IsoDay | null;
  /** How much the score said about the next 90 days; null when that can't be told. */
  says: 'nothing' | 'little' | 'something' | null;
}

export type Verdict = 'holds' | 'partly' | 'fails' | 'cannot-check';

/** A figure that decided a verdict, with how it is to be written; null where there is none. */
export type ClaimFigure =
  | { kind: 'percent' | 'share' | 'usd' | 'usd-bn' | 'correlation' | 'count'; value: number | null }
  | { kind: 'day'; value: IsoDay | null }
  | { kind: 'percents' | 'usd-bns'; value: { day: IsoDay; value: number }[] }
  | { kind: 'state'; value: State }
  | { kind: 'stage'; value: Stage }
  | { kind: 'answer'; value: 'yes' | 'no' | 'unknown' }
  | { kind: 'name'; value: string };

/** What an analyst said, and whether the data bear it out. */
export interface ClaimReading {
  id: ClaimId;
  who: string;
  /** The month it was said, `YYYY-MM`. */
  when: string;
  /** The assets a reader hovers who should see it. */
  about: readonly Ticker[];
  verdict: Verdict;
  /** Why it can't be checked: it was said later than the day read, or data are lacking. */
  lacks: 'time' | 'data' | null;
  /** Empty when it can't be checked. */
  figures: Record<string, ClaimFigure>;
}

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
