/** Days as whole numbers since 1970-01-01 (UTC), so that calendar arithmetic is plain addition. */

/** Days since 1970-01-01. */
export type Day = number;
/** `YYYY-MM-DD`. */
export type IsoDay = string;

export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 24 * MS_PER_HOUR;

/** No market day lies outside 1800-01-01 … 2999-12-31. */
export const FIRST_DAY: Day = dayOn(1800, 1, 1);
export const LAST_DAY: Day = dayOn(2999, 12, 31);

/** The day of a calendar date. @param month from 1; one beyond the year is of the next, and date 0 is the last of the month before */
export function dayOn(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

/** Parses `YYYY-MM-DD`; null when the text is not a real calendar day from 1800 to 2999. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  const day = ms / MS_PER_DAY;
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return null;
  // Some engines take 31 November for 1 December.
  return new Date(ms).getUTCDate() === Number(text.slice(8)) ? day : null;
}

/** The ISO form of a day number. */
export function isoDay(day: Day): IsoDay {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The UTC day that holds an instant in milliseconds. */
export function dayOf(ms: number): Day {
  return Math.floor(ms / MS_PER_DAY);
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6;
}

/** The running number of the day's ISO week, which begins on Monday; only differences mean something. */
export function isoWeek(day: Day): number {
  // 1970-01-01 was a Thursday.
  return Math.floor((day + 3) / 7);
}

/** 1 January of the day's year. */
export function yearStart(day: Day): Day {
  return dayOn(new Date(day * MS_PER_DAY).getUTCFullYear(), 1, 1);
}

/** A calendar month as one number: consecutive months are consecutive. */
export function monthOf(day: Day): number {
  const date = new Date(day * MS_PER_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
