/** Closes by their days. */

import { at } from '../market/at.ts';
import type { Day } from '../market/day.ts';
import type { Series } from '../market/series.ts';
import { lastAtOrBefore } from '../market/value.ts';
import type { Window, Windows } from './windows.ts';

/** A close with its own day. */
export interface Close {
  readonly day: Day;
  readonly close: number;
}

/** The closes at both ends of a window. */
export interface Stretch {
  readonly from: Close;
  readonly to: Close;
}

/** Closes further than this from the day asked for are none of it. */
const FAR = 7;

export const closeAt = ({ days, closes }: Series, index: number): Close => ({
  day: at(days, index),
  close: at(closes, index),
});

/** The last close at or before a day; null where there is none within a week. */
export function lastClose(series: Series, day: Day): Close | null {
  const index = lastAtOrBefore(series.days, day);
  return index < 0 || day - at(series.days, index) > FAR ? null : closeAt(series, index);
}

/** The highest (side 1) or lowest close in [from, to]; the first of equal ones. Null where there is none. */
export function extremeClose(series: Series, { from, to }: Window, side: 1 | -1): Close | null {
  let found: Close | null = null;
  for (let i = lastAtOrBefore(series.days, from - 1) + 1; i < series.days.length && at(series.days, i) <= to; i++) {
    const close = at(series.closes, i);
    if (!found || (close - found.close) * side > 0) found = closeAt(series, i);
  }
  return found;
}

/** Every plausible pair of closes of a window; `rise` is the direction stated. */
export function stretchesOf(series: Series, { windows, start, month }: Windows, rise: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (from: Close | null, to: Close | null) => {
    if (from && to && from.day < to.day) stretches.push({ from, to });
  };
  for (const window of windows) {
    const to = lastClose(series, window.to);
    const index = lastAtOrBefore(series.days, window.from);
    const first = lastClose(series, window.from);
    add(first, to);
    if (first && start === 'near') {
      if (index > 0) add(closeAt(series, index - 1), to);
      if (index + 1 < series.days.length) add(closeAt(series, index + 1), to);
    }
    if (month)
      add(extremeClose(series, { from: month.from, to: Math.min(month.to, window.to - 1) }, rise ? -1 : 1), to);
  }
  return stretches;
}
