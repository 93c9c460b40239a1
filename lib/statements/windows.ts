/** Every plausible window that a period can mean: pairs of days, seen from the story's day and its last known closes. */

import { type Day, isWeekend } from '../market/day.ts';
import { calendarOf, dateBy, endOfWeekBefore, isMonday, monthBy, monthStart } from './own-day.ts';
import type { Period } from './statement.ts';

/** A window by the days of its ends; the closes are the last ones at or before them. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** How a window's first close is found beside the last close at or before `from`. */
export type Start = 'at' | 'near' | 'extreme';

export interface Windows {
  readonly windows: readonly Window[];
  /** `near`: the closes right before and after count too; `extreme`: the lowest (highest) close of `month` too. */
  readonly start: Start;
  /** The month whose extreme close may begin the window. */
  readonly month: Window | null;
}

/** A month, quarter or year just begun may be spoken of as the one that ended. */
const JUST_BEGUN = 10;

/**
 * `story` is the story's day (or the named day, where it has none), `ends` the days at which a window may end,
 * newest first. Empty where the period hasn't begun, or can't be placed without the story's day.
 */
export function windowsOf(period: Period, story: Day | null, ends: readonly Day[]): Windows {
  const plain = (windows: readonly Window[]): Windows => ({ windows, start: 'at', month: null });
  const toEnds = (from: Day) => ends.filter((to) => to > from).map((to) => ({ from, to }));
  switch (period.type) {
    case 'named-month': {
      const start = monthBy(period, story);
      return plain(start === null ? [] : spanOf(start, nextMonth(start, 1), story, toEnds));
    }
    case 'named-quarter': {
      const start = monthBy({ month: 3 * period.quarter - 2, year: period.year }, story);
      return plain(start === null ? [] : spanOf(start, nextMonth(start, 3), story, toEnds));
    }
    case 'named-year':
      return plain(spanOf(monthStart(period.year, 1), monthStart(period.year + 1, 1), story, toEnds));
    case 'since-date': {
      const from = dateBy(period, story);
      return { windows: from === null ? [] : toEnds(from), start: 'near', month: null };
    }
    case 'since-month': {
      const start = monthBy(period, story);
      if (start === null) return plain([]);
      const month = { from: start, to: nextMonth(start, 1) - 1 };
      return { windows: toEnds(start - 1), start: 'extreme', month };
    }
    default:
      return plain(story === null ? [] : relative(period.type, story, ends));
  }
}

function relative(
  type: Exclude<Period['type'], `named-${string}` | `since-${string}`>,
  story: Day,
  ends: readonly Day[],
): Window[] {
  const each = (windows: (to: Day) => Window[]) => ends.flatMap(windows);
  const back = (days: number, tolerance: number) =>
    each((to) => Array.from({ length: 2 * tolerance + 1 }, (_, i) => ({ from: to - days - tolerance + i, to })));
  const { year, month, date } = calendarOf(story);
  const quarter = 3 * Math.floor((month - 1) / 3) + 1;
  const sinceMonth = (months: number, first: number) => (to: Day) => {
    const own = calendarOf(to);
    const start = months === 12 ? 1 : months === 3 ? 3 * Math.floor((own.month - 1) / 3) + 1 : own.month;
    const from = monthStart(own.year, start) - 1;
    const before = { from: monthStart(own.year, start - months) - 1, to: from };
    return [{ from, to }, ...(first <= JUST_BEGUN ? [before] : [])];
  };
  const whole = (start: number, months: number) => [
    { from: monthStart(year, start - months) - 1, to: monthStart(year, start) - 1 },
  ];
  const dayOfPeriod = (start: number) => story - monthStart(year, start) + 1;
  const lastWeek = endOfWeekBefore(story);
  const friday = lastWeek + 5;
  const weekBefore = { from: lastWeek - 7, to: lastWeek };
  switch (type) {
    case 'week':
      return [
        ...each((to) => [{ from: endOfWeekBefore(to), to }]),
        ...(isMonday(story) || isWeekend(story) ? [isMonday(story) ? weekBefore : { from: lastWeek, to: friday }] : []),
      ];
    case 'last-week':
      return [weekBefore, ...(isWeekend(story) ? [{ from: lastWeek, to: friday }] : [])];
    case 'past-week':
      return back(7, 1);
    case 'month':
      return each(sinceMonth(1, date));
    case 'last-month':
      return [...whole(month, 1), ...back(30, 2)];
    case 'past-month':
      return back(30, 2);
    case 'quarter':
      return each(sinceMonth(3, dayOfPeriod(quarter)));
    case 'last-quarter':
      return whole(quarter, 3);
    case 'year':
      return each(sinceMonth(12, dayOfPeriod(1)));
    case 'last-year':
      return whole(1, 12);
    case 'past-year':
      return back(365, 3);
  }
}

/** A named span: whole when it is over, else from its start to the ends. Nothing when it hasn't begun. */
function spanOf(start: Day, next: Day, story: Day | null, toEnds: (from: Day) => Window[]): Window[] {
  if (story === null || story >= next) return [{ from: start - 1, to: next - 1 }];
  return story < start ? [] : toEnds(start - 1);
}

function nextMonth(start: Day, months: number): Day {
  const { year, month } = calendarOf(start);
  return monthStart(year, month + months);
}
