/** Figures that several indicators and warnings share. */

import { at } from '../market/at.ts';
import type { Day } from '../market/day.ts';
import { oncePerMarket, oncePerMarketAnd, type PreparedMarket } from '../market/prepared.ts';
import { NO_SERIES, type SeriesId } from '../market/series.ts';
import { type Value, valueAt } from '../market/value.ts';
import { meanOf, windowStart } from '../market/window.ts';
import { indexWalk, valueIndexWalk } from './breakout.ts';

/** Closes in the long average, and sessions in the mean of the ratio. */
export const LONG = 200;

/** `value(id, session's day)`. */
export function valueOn(market: PreparedMarket, id: SeriesId, session: number): Value | null {
  return valueAt(market, id, at(market.sessions, session));
}

/** For each close of a series, the mean of the 200 that end with it, on its own days; NaN where there is no such window. */
const longAverages = oncePerMarketAnd((market, id: SeriesId) => {
  const { days, closes } = market.series[id] ?? NO_SERIES;
  return closes.map((_, end) => {
    const start = windowStart(days, end, LONG);
    return start < 0 ? Number.NaN : meanOf(closes, start, end);
  });
});

/** A close against its 200-day average; `distance` is close/average − 1. */
export interface AgainstAverage {
  value: Value;
  average: number;
  distance: number;
}

/** The newest close of a series on a session against its average; null without a close or before there are 200. */
export function againstAverage(market: PreparedMarket, id: SeriesId, session: number): AgainstAverage | null {
  const value = valueOn(market, id, session);
  if (!value) return null;
  const average = at(longAverages(market, id), value.index);
  return Number.isNaN(average) ? null : { value, average, distance: value.close / average - 1 };
}

/** For each session, how far the index stands above its 200-day average; NaN where it has none. */
export const trendDistances = oncePerMarket((market) =>
  market.closes.map((_, session) => againstAverage(market, 'russell2000', session)?.distance ?? Number.NaN),
);

/** A close against the record of its own series; `distance` is close/record − 1. */
export interface AgainstRecord {
  close: number;
  observed: Day;
  stale: boolean;
  record: number;
  recordDay: Day;
  distance: number;
}

/** The index on a session against its record so far. */
export function indexAgainstRecord(market: PreparedMarket, session: number): AgainstRecord {
  const walk = indexWalk(market);
  const close = at(market.closes, session);
  const record = at(walk.record, session);
  return {
    close,
    observed: at(market.sessions, session),
    stale: false,
    record,
    recordDay: at(market.sessions, at(walk.recordSession, session)),
    distance: close / record - 1,
  };
}

/** The small-cap value fund likewise; null while it has no close. */
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
    recordDay: at(value.series.days, at(walk.recordSession, value.index)),
    distance: value.close / record - 1,
  };
}

/** The index as a part of its record, from 0 to 1. */
export function partOfRecord(market: PreparedMarket, session: number): number {
  return at(market.closes, session) / at(indexWalk(market).record, session);
}
