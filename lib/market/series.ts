/** Daily series and the market they make up. Pure; dates are day numbers, see `day.ts`. */

import type { Day } from './day.ts';

/** Every series Tidemark knows, named as in `signal.md`. */
export const SERIES_IDS = [
  'russell2000',
  'iwm',
  'russell2000-value',
  'sp500',
  'bitcoin',
  'ether',
  'altcoins',
  'vix',
  'fed-assets',
  'treasury-account',
  'reverse-repo',
  'iwm-flow',
  'iwm-shares',
  'high-yield-spread',
] as const;

export type SeriesId = (typeof SERIES_IDS)[number];

/** Ascending closes without duplicate days. `days[i]` is the day of `closes[i]`; both have the same length. */
export interface Series {
  readonly days: Int32Array;
  readonly closes: Float64Array;
}

/** The closes of a series by their days. */
export function closesByDay({ days, closes }: Series): Map<Day, number> {
  const byDay = new Map<Day, number>();
  days.forEach((day, i) => {
    byDay.set(day, closes[i] ?? Number.NaN);
  });
  return byDay;
}

/** The series of closes by their days, in whatever order they are. */
export function seriesOfDays(closes: ReadonlyMap<Day, number>): Series {
  const days = new Int32Array([...closes.keys()]).sort();
  const inOrder = new Float64Array(days.length);
  days.forEach((day, i) => {
    inOrder[i] = closes.get(day) ?? Number.NaN;
  });
  return { days, closes: inOrder };
}

/** Series by their ids, as `make` gives them; it leaves one out by giving nothing. */
export function seriesBy(make: (id: SeriesId) => Series | undefined): Partial<Record<SeriesId, Series>> {
  return Object.fromEntries(
    SERIES_IDS.flatMap((id) => {
      const series = make(id);
      return series ? [[id, series]] : [];
    }),
  );
}

/** Stands in for a series that is missing where an empty one does as well. */
export const NO_SERIES: Series = { days: new Int32Array(), closes: new Float64Array() };

/** A published share of index members that lost money, in percent; `published` is the day it could be known. */
export interface SharePoint {
  readonly day: Day;
  readonly published: Day;
  readonly share: number;
  readonly source: string;
  readonly definition: string;
}

/** All the data a reading is computed from. A series that is absent is missing, never zero. */
export interface Market {
  readonly series: Partial<Record<SeriesId, Series>>;
  readonly unprofitableShare: readonly SharePoint[];
  /**
   * The day from which on, to its end, the index's closes are estimated by IWM's return since the last real one; absent
   * or null while all are real. An estimate counts as a close, but sets no record, moves no stage and ends no outcome.
   */
  readonly estimatedFrom?: Day | null;
}

/** The newest day of a series, or of the published shares; −Infinity when there is none. */
export function lastDay(market: Market, part: SeriesId | 'unprofitable-share'): Day {
  const day = part === 'unprofitable-share' ? newestPoint(market.unprofitableShare) : market.series[part]?.days.at(-1);
  return day ?? Number.NEGATIVE_INFINITY;
}

function newestPoint(points: readonly SharePoint[]): Day {
  return points.reduce((newest, point) => Math.max(newest, point.published), Number.NEGATIVE_INFINITY);
}
