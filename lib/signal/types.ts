/**
 * The reading: what the signal says on one session. Figures and ids only; words are made in `lib/i18n`.
 * Returns are in percent (12.5 is +12.5 %), unrounded; `positive` is a fraction; falls are negative.
 */

import type { OutcomeAsset } from '../assets.ts';
import type { IsoDay } from '../market/day.ts';
import type { IndicatorId, WarningId } from './ids.ts';

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
}
