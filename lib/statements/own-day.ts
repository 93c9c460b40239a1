/** The days that a statement speaks of, seen from the day its story was written. */

import { type Day, dayOn, MS_PER_DAY, parseDay, weekdayOf } from '../market/day.ts';
import type { NamedDate, NamedMonth, OwnDay } from './statement.ts';

/** When a story was written: its day in New York, and the instant where it is known (milliseconds since 1970). */
export interface Moment {
  readonly day: Day;
  readonly at: number | null;
}

export const isMonday = (day: Day) => weekdayOf(day) === 1;
/** The last day of the ISO week before a day's: a Sunday. */
export const endOfWeekBefore = (day: Day): Day => day - 1 - ((day + 3) % 7);

/** The first day of a month that may run over the year: 13 is the next January, 0 the December before. */
export const monthStart = (year: number, month: number): Day => dayOn(year, month, 1);

export function calendarOf(day: Day): { year: number; month: number; date: number } {
  const utc = new Date(day * MS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** The day of a date; without a year the latest that is not after `latest`. Null for a date that doesn't exist. */
export function dateBy({ year, month, date }: NamedDate, latest: Day | null): Day | null {
  const write = (y: number) => parseDay(`${y}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
  if (year !== null) return write(year);
  if (latest === null) return null;
  const now = calendarOf(latest).year;
  return [now, now - 1].map(write).find((day) => day !== null && day <= latest) ?? null;
}

/** The first day of a month; without a year that of the latest which has begun. */
export function monthBy({ year, month }: NamedMonth, latest: Day | null): Day | null {
  if (year !== null) return monthStart(year, month);
  if (latest === null) return null;
  const now = calendarOf(latest).year;
  const start = monthStart(now, month);
  return start <= latest ? start : monthStart(now - 1, month);
}

/** The day that a clause speaks of; the story's own where it names none. Null when nothing tells. */
export function ownDay(day: OwnDay | null, moment: Moment | null): Day | null {
  if (day?.type === 'date') return dateBy(day, moment?.day ?? null);
  if (!moment) return null;
  if (day?.type === 'yesterday') return moment.day - 1;
  if (day?.type === 'weekday') return moment.day - ((weekdayOf(moment.day) - day.weekday + 7) % 7);
  return moment.day;
}

/** Whether the text itself names the day. */
export const isNamed = (day: OwnDay | null): boolean => day !== null && day.type !== 'today';
