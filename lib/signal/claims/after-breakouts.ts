/** Figures of several breakouts, in short. */

import { median } from 'simple-statistics';
import type { IsoDay } from '../../market/day.ts';
import type { PastBreakout } from '../past-breakouts.ts';

export interface DatedFigure {
  day: IsoDay;
  value: number;
}

export interface GainsSummary {
  n: number;
  /** How many are above 0. */
  up: number;
  median: number;
  mostlyUp: boolean;
}

/** Null without a case. */
export function summarize(gains: readonly DatedFigure[]): GainsSummary | null {
  const n = gains.length;
  if (n === 0) return null;
  const up = gains.filter(({ value }) => value > 0).length;
  return { n, up, median: median(gains.map(({ value }) => value)), mostlyUp: up > n - up };
}

/** A figure for each case that has one. */
export function knownFigures(
  breakouts: readonly PastBreakout[],
  row: (breakout: PastBreakout) => { day: IsoDay | null; value: number | null | undefined },
): DatedFigure[] {
  return breakouts
    .map(row)
    .flatMap(({ day, value }) => (day !== null && typeof value === 'number' ? [{ day, value }] : []));
}
