/** Which days are over: sessions of New York for stocks and macro figures, UTC days for crypto. */

import { type Day, dayOf, parseDay } from '../market/day.ts';
import { CLOSE, newYorkTime } from '../market/new-york.ts';
import type { SeriesId } from '../market/series.ts';

/** Minutes in which last prices keep coming in after the end. */
const SETTLING = 20;
/** Series whose days are UTC days and never pause. */
export const ROUND_THE_CLOCK: ReadonlySet<SeriesId> = new Set<SeriesId>(['bitcoin', 'ether', 'altcoins']);

/** The last day whose close of a series is final at `now` (ms since 1970). Weekends and holidays count as days. */
export function lastFinished(series: SeriesId, now: number): Day {
  if (ROUND_THE_CLOCK.has(series)) return dayOf(now - SETTLING * 60_000) - 1;
  return lastNewYorkDayPast(CLOSE + SETTLING, now);
}

/** The last day on whose New York clock so many minutes since midnight have passed at `now`. */
export function lastNewYorkDayPast(minutes: number, now: number): Day {
  const { day, minutes: passed } = newYorkTime(now);
  return passed >= minutes ? day : day - 1;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant (ms since 1970) in a time zone. Throws a RangeError for an unknown zone, or no market day. */
export function dayIn(zone: string, ms: number): Day {
  const calendar =
    calendars.get(zone) ??
    new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(zone, calendar);
  const written: Record<string, string> = {};
  for (const { type, value } of calendar.formatToParts(ms)) written[type] = value;
  const day = parseDay(`${written.year}-${written.month}-${written.day}`);
  if (day === null) throw new RangeError(`no market day: ${ms}`);
  return day;
}
