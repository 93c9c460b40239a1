/** The sessions of the New York Stock Exchange since 1998, by its rules and its special closures so far. */

import { type Day, dayOn, isWeekend, MS_PER_DAY, weekdayOf, yearStart } from './day.ts';

export const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

/** Since here all days that were sessions are, and no others. */
export const CALENDAR_FROM = dayOn(1998, 1, 1);

const holidays = new Map<Day, ReadonlySet<Day>>();

/** How many regular sessions lie after one day, up to and with another. */
export function sessionsBetween(after: Day, to: Day): number {
  let count = 0;
  for (let day = after + 1; day <= to; day++) if (isSession(day)) count++;
  return count;
}

/** The newest regular session up to and with a day. */
export function lastSession(day: Day): Day {
  let session = day;
  while (!isSession(session)) session--;
  return session;
}

/** Whether the exchange opens on a day by its rules. */
export function isSession(day: Day): boolean {
  if (isWeekend(day)) return false;
  const year = yearStart(day);
  const closed = holidays.get(year) ?? new Set(holidaysOf(new Date(year * MS_PER_DAY).getUTCFullYear()));
  holidays.set(year, closed);
  return !closed.has(day);
}

/** Days of mourning and disaster. Those to come are not known: then a day is asked for in vain. */
const SPECIAL_CLOSURES: readonly (readonly [year: number, month: number, day: number])[] = [
  [2001, 9, 11],
  [2001, 9, 12],
  [2001, 9, 13],
  [2001, 9, 14],
  [2004, 6, 11],
  [2007, 1, 2],
  [2012, 10, 29],
  [2012, 10, 30],
  [2018, 12, 5],
  [2025, 1, 9],
];

function holidaysOf(year: number): Day[] {
  return [
    ...SPECIAL_CLOSURES.filter(([of]) => of === year).map((closure) => dayOn(...closure)),
    // On a Saturday New Year's Day is not made up for: the books of the year are closed on Friday.
    weekdayOf(dayOn(year, 1, 1)) === SATURDAY ? dayOn(year, 1, 1) : observed(dayOn(year, 1, 1)),
    nthWeekday(3, MONDAY, year, 1),
    nthWeekday(3, MONDAY, year, 2),
    easter(year) - 2,
    // The last Monday of May comes a week before the first of June.
    nthWeekday(1, MONDAY, year, 6) - 7,
    ...(year >= 2022 ? [observed(dayOn(year, 6, 19))] : []),
    observed(dayOn(year, 7, 4)),
    nthWeekday(1, MONDAY, year, 9),
    nthWeekday(4, THURSDAY, year, 11),
    observed(dayOn(year, 12, 25)),
  ];
}

/** A holiday on a Saturday is kept on Friday, one on a Sunday on Monday. */
function observed(day: Day): Day {
  if (weekdayOf(day) === SATURDAY) return day - 1;
  return weekdayOf(day) === SUNDAY ? day + 1 : day;
}

/** The n-th day of a weekday in a month. @param wanted 0 is Sunday @param month from 1 */
export function nthWeekday(n: number, wanted: number, year: number, month: number): Day {
  const first = dayOn(year, month, 1);
  return first + ((wanted - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** Easter Sunday by the Gregorian rule, after Meeus, Jones and Butcher. */
function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const corrected = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15;
  const epact = corrected % 30;
  const moon = epact - Math.floor((golden + 11 * epact) / 319);
  const leap = 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - (inCentury % 4) - moon + 32;
  const toSunday = leap % 7;
  const month = Math.floor((moon + toSunday + 90) / 25);
  return dayOn(year, month, (moon + toSunday + month + 19) % 32);
}
