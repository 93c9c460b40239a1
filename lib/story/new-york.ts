/** New York's clock, by which the index's days begin and its closes become public. */

import { type Day, isoDay } from '../market/day.ts';

const CLOCK = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});
const CLOSE = 16 * 60;
const HALF_DAY_CLOSE = 13 * 60;

/** The date in New York at an instant (milliseconds), and the minutes since its midnight. */
export function newYorkTime(at: number): { day: Day; minutes: number } {
  const part = Object.fromEntries(CLOCK.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = part;
  return { day: Date.UTC(year, month - 1, day) / 86_400_000, minutes: hour * 60 + minute };
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
