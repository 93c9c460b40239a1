/** Calendar quarters as running numbers, so that "the same quarter a year before" is minus four. */

import { type Day, dayOn, MS_PER_DAY } from '../../../lib/market/day.ts';

/** 4 × year + 0 … 3. */
export type Quarter = number;

export const yearOf = (quarter: Quarter): number => Math.floor(quarter / 4);
/** 1 to 4. */
export const numberOf = (quarter: Quarter): number => (quarter % 4) + 1;

/** The calendar quarter that holds a day. */
export function quarterOf(day: Day): Quarter {
  const date = new Date(day * MS_PER_DAY);
  return 4 * date.getUTCFullYear() + Math.floor(date.getUTCMonth() / 3);
}

/** The last day of a quarter. */
export function quarterEnd(quarter: Quarter): Day {
  return dayOn(yearOf(quarter), 3 * numberOf(quarter) + 1, 0);
}
