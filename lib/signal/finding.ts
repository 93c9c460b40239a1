/** What an indicator or a warning is: one object in a file of its own. */

import type { Day } from '../market/day.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import type { SeriesId } from '../market/series.ts';
import type { FamilyId, IndicatorId, WarningId } from './ids.ts';

export type Unit = 'percent' | 'points' | 'usd-bn' | 'correlation' | 'percentage-points' | 'stage';

/** What was found for one session. */
interface Finding<Figures> {
  /** In the unit of the indicator or warning; null when there is no such figure, as before the first breakout. */
  value: number | null;
  /** The oldest input's date. */
  observed: Day;
  /** An input is older than its allowance; the figures are those of the last closes. */
  stale: boolean;
  /** Further figures for the sentence in words; made on demand, for the score needs none on thousands of sessions. */
  figures: () => Figures;
}

export interface IndicatorFinding<Figures = object> extends Finding<Figures> {
  /** In [−1, 1]. */
  score: number;
}

export interface WarningFinding extends Finding<object> {
  level: 'clear' | 'watch' | 'active';
}

export interface Indicator {
  readonly id: IndicatorId;
  readonly family: FamilyId;
  readonly unit: Unit;
  /** The series it is computed from. */
  readonly needs: readonly SeriesId[];
  /** For one session, from closes public by then; null when an input is missing. */
  evaluate(market: PreparedMarket, session: number): IndicatorFinding | null;
}

export interface Warning {
  readonly id: WarningId;
  readonly unit: Unit;
  readonly needs: readonly (SeriesId | 'unprofitable-share')[];
  /** Its bounds by name; each file says what they are held against. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** For one session, from closes public by then; null when an input is missing. */
  evaluate(market: PreparedMarket, session: number): WarningFinding | null;
}

/** The figures that an indicator or a warning carries to its sentence. */
export type FiguresOf<Evaluated> = Evaluated extends { evaluate(...args: never): { figures: () => infer F } | null }
  ? F
  : never;

/** Limits to [−1, 1]. */
export function clamp(x: number): number {
  return Math.max(-1, Math.min(1, x));
}

/** The level of a warning from its two conditions. */
export function levelOf(watch: boolean, active: boolean): WarningFinding['level'] {
  if (active) return 'active';
  return watch ? 'watch' : 'clear';
}
