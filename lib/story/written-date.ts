/** Dates as publishers write them: ISO 8601, or RFC 2822. Anything else says nothing. */

import { type Day, parseDay } from '../market/day.ts';
import { newYorkTime } from '../market/new-york.ts';

export interface WrittenDate {
  /** The instant's date in New York; without an instant the date as it is written. */
  day: Day;
  /** Milliseconds since 1970; null for a day alone, and for a time without an offset. */
  at: number | null;
}

/** A day, or a day and a time with or without an offset; the basic form without dashes is ISO's too. */
const ISO =
  /^(?<year>\d{4})(?<dash>-?)(?<month>\d\d)\k<dash>(?<date>\d\d)(?:(?:T|\s+)(?<hour>\d\d)(?::?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?)?\s*(?<zone>Z|UTC|GMT|[+−-]\d\d(?::?\d\d)?)?(?:\[[^\]]*\])?)?$/i;
const RFC_2822 =
  /^(?:(?<weekday>[a-z]{3}),\s*)?(?<date>\d{1,2})\s+(?<monthName>[a-z]{3})\s+(?<year>\d{4})\s+(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?\s+(?<zone>[+-]\d{4}|[a-z]{1,5})(?:\s*\([^()]*\))?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];
/** Hours from UTC of the zones that RFC 2822 names. */
const ZONES = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    edt: -4,
    est: -5,
    cdt: -5,
    cst: -6,
    mdt: -6,
    mst: -7,
    pdt: -7,
    pst: -8,
  }),
);

/** Null when the text is no date, or names a day or a time that doesn't exist. */
export function parseWrittenDate(text: string): WrittenDate | null {
  const parts = (ISO.exec(text.trim()) ?? RFC_2822.exec(text.trim()))?.groups;
  if (!parts) return null;
  const { year, month, monthName, date = '', weekday, hour, minute = '0', second = '0', fraction = '0', zone } = parts;
  const monthNumber = month ?? `${MONTHS.indexOf(`${monthName}`.toLowerCase()) + 1}`.padStart(2, '0');
  const day = parseDay(`${year}-${monthNumber}-${date.padStart(2, '0')}`);
  if (day === null || (weekday && WEEKDAYS[day % 7] !== weekday.toLowerCase())) return null;
  if (hour === undefined) return { day, at: null };
  if (+hour > 23 || +minute > 59 || +second > 59) return null;
  const offset = zone === undefined ? null : minutesFromUtc(zone);
  if (offset === null) return { day, at: null };
  if (Number.isNaN(offset)) return null;
  const minutes = day * 1440 + +hour * 60 + +minute - offset;
  const at = minutes * 60_000 + +second * 1000 + Math.floor(+`0.${fraction}` * 1000);
  return { day: newYorkTime(at).day, at };
}

/** Null for a zone whose offset isn't known, NaN for one that doesn't exist. */
function minutesFromUtc(zone: string): number | null {
  const [, sign, hours = '', minutes = '0'] = /^([+−-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (!sign) {
    const known = ZONES.get(zone.toLowerCase());
    return known === undefined ? null : known * 60;
  }
  if (+hours > 14 || +minutes > 59) return Number.NaN;
  return (sign === '+' ? 1 : -1) * (+hours * 60 + +minutes);
}
