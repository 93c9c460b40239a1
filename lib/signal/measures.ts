/** Figures that several indicators and warnings share. */

import { at } from '../market/at.ts';
import { type Day, isoDay } from '../market/day.ts';
import { oncePerMarket, type PreparedMarket } from '../market/prepared.ts';
import type { SeriesId } from '../market/series.ts';
import { type Value, valueAt } from '../market/value.ts';
import { meanOf, windowStart } from '../market/window.ts';
import { indexWalk, valueIndexWalk } from './breakout.ts';

/** Closes in the long average, and sessions in the mean of the ratio. */
export const LONG = 200;

/** `value(id, session's day)`. */
export function valueOn(market: PreparedMarket, id: SeriesId, session: number): Value | null {
  return valueAt(market, id, at(market.sessions, session));
}

/** Mean of the `length` closes that end with this one, on the series' own days; null when it has no such window. */
export function averageOf({ series, index }: Value, length: number): number | null {
  const start = windowStart(series.days, index, length);
  return start < 0 ? null : meanOf(series.closes, start, index);
}

/** A close against its 200-day average; `distance` is close/average − 1. */
export interface AgainstAverage {
  value: Value;
  average: number;
  distance: number;
}

export function againstAverage(market: PreparedMarket, id: SeriesId, session: number): AgainstAverage | null {
  const value = valueOn(market, id, session);
  if (!value) return null;
  const average = averageOf(value, LONG);
  return average === null ? null : { value, average, distance: value.close / average - 1 };
}

/** For each session, how far the index stands above its 200-day average; NaN where it has none. */
export const trendDistances = oncePerMarket((market) =>
  Float64Array.from(market.sessions, (_, session) => againstAverage(market, 'russell2000', session)?.distance ?? NaN),
);

/** A close against the record of its own series; `distance` is close/record − 1. */
export interface AgainstRecord {
  close: number;
  observed: Day;
  stale: boolean;
  record: number;
  recordDate: string;
  distance: number;
}

export function indexAgainstRecord(market: PreparedMarket, session: number): AgainstRecord {
  const walk = indexWalk(market);
  const close = at(market.closes, session);
  const record = at(walk.record, session);
  return {
    close,
    observed: at(market.sessions, session),
    stale: false,
    record,
    recordDate: isoDay(at(market.sessions, at(walk.recordSession, session))),
    distance: close / record - 1,
  };
}

export function valueIndexAgainstRecord(market: PreparedMarket, session: number): AgainstRecord | null {
  const value = valueOn(market, 'russell2000-value', session);
  if (!value) return null;
  const walk = valueIndexWalk(market);
  const record = at(walk.record, value.index);
  return {
    close: value.close,
    observed: value.day,
    stale: value.stale,
    record,
    recordDate: isoDay(at(value.series.days, at(walk.recordSession, value.index))),
    distance: value.close / record - 1,
  };
}

/** The index as a part of its record, from 0 to 1. */
export function partOfRecord(market: PreparedMarket, session: number): number {
  return at(market.closes, session) / at(indexWalk(market).record, session);
}
