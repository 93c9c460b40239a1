/** New York's clock, by which the index's days begin and its closes become public. */

import { nthWeekday, SUNDAY } from './calendar.ts';
import { type Day, isoDay, MS_PER_DAY, MS_PER_HOUR } from './day.ts';

/** Minutes since midnight at which a session ends, on an ordinary day and on half a one. */
export const CLOSE = 16 * 60;
const HALF_DAY_CLOSE = 13 * 60;

/**
 * The date in New York at an instant (milliseconds) of 2007 or later, and the minutes since its midnight. By the rule of the
 * Energy Policy Act of 2005, for the first use of `Intl` costs a page 13 ms.
 */
export function newYorkTime(at: number): { day: Day; minutes: number } {
  const minutes = Math.floor(at / 60_000) - 60 * (isDaylightTime(at) ? 4 : 5);
  const day = Math.floor(minutes / 1440);
  return { day, minutes: minutes - day * 1440 };
}

/** From the second Sunday of March to the first of November, at 2:00 by the clock before. */
function isDaylightTime(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  const begins = nthWeekday(2, SUNDAY, year, 3) * MS_PER_DAY + 7 * MS_PER_HOUR;
  const ends = nthWeekday(1, SUNDAY, year, 11) * MS_PER_DAY + 6 * MS_PER_HOUR;
  return at >= begins && at < ends;
}

/** Whether a session's close was public at an instant. */
export function isClosePublic(session: Day, at: number): boolean {
  const { day, minutes } = newYorkTime(at);
  return day > session || (day === session && minutes >= (isHalfDay(session) ? HALF_DAY_CLOSE : CLOSE));
}

/**
 * Whether a session ends at 13:00: the day after Thanksgiving, 24 December and 3 July.
 * Where the holiday after the last two falls on a Saturday they are no sessions.
 */
export function isHalfDay(session: Day): boolean {
  const monthAndDay = isoDay(session).slice(5);
  if (monthAndDay === '12-24' || monthAndDay === '07-03') return true;
  // 1970-01-02 was a Friday. Thanksgiving is the fourth Thursday of November, the 22nd to the 28th.
  return (session - 1) % 7 === 0 && monthAndDay >= '11-23' && monthAndDay <= '11-29';
}
