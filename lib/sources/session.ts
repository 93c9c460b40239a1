/** Which days are over: sessions of New York for stocks and macro figures, UTC days for crypto. */

import { type Day, dayOf, parseDay } from '../market/day.ts';
import type { SeriesId } from '../market/series.ts';

const MINUTE = 60_000;
/** Last prices keep coming in for a while after the end. */
const SETTLING = 20 * MINUTE;
const NEW_YORK = 'America/New_York';
const NEW_YORK_CLOSE = 16 * 60;
/** Series whose days are UTC days and never pause. */
export const ROUND_THE_CLOCK: ReadonlySet<SeriesId> = new Set<SeriesId>(['bitcoin', 'ether', 'altcoins']);

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The last day whose close of a series is final at `now` (ms since 1970). Weekends and holidays count as days. */
export function lastFinished(series: SeriesId, now: number): Day {
  if (ROUND_THE_CLOCK.has(series)) return dayOf(now - SETTLING) - 1;
  return lastNewYorkDayPast(NEW_YORK_CLOSE * MINUTE + SETTLING, now);
}

/** The last day on whose New York clock so much time (ms since midnight) has passed at `now`. */
export function lastNewYorkDayPast(time: number, now: number): Day {
  const { day, time: passed } = wallClock(NEW_YORK, now);
  return passed >= time ? day : day - 1;
}

/** The calendar day of an instant (ms since 1970) in a time zone. Throws a RangeError when the zone is unknown. */
export function dayIn(zone: string, ms: number): Day {
  return wallClock(zone, ms).day;
}

function wallClock(zone: string, ms: number): { day: Day; time: number } {
  const calendar = calendars.get(zone) ?? createCalendar(zone);
  calendars.set(zone, calendar);
  const written: Record<string, string> = {};
  for (const { type, value } of calendar.formatToParts(ms)) written[type] = value;
  const day = parseDay(`${written.year}-${written.month}-${written.day}`);
  if (day === null) throw new RangeError(`no market day: ${ms}`);
  return { day, time: (Number(written.hour) * 60 + Number(written.minute)) * MINUTE };
}

function createCalendar(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
}
