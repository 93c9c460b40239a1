/** Which days a series should have, and which of them it lacks. Pure. */

import { isSession } from './calendar.ts';
import { type Day, dayOn } from './day.ts';
import type { Series, SeriesId } from './series.ts';
import { lastAtOrBefore } from './value.ts';

/** Series with a close for every session of the New York Stock Exchange. */
export const SESSION_SERIES: ReadonlySet<SeriesId> = new Set<SeriesId>([
  'russell2000',
  'iwm',
  'russell2000-value',
  'sp500',
  'vix',
]);
/** Series with a close for every day. */
export const DAILY_SERIES: ReadonlySet<SeriesId> = new Set<SeriesId>(['bitcoin', 'ether']);

/** Before it holes are as the snapshot has them: nobody asks for a day of twenty years ago. */
export const WHOLE_SINCE = dayOn(2022, 1, 1);

/** The days from 2022 to `to` that a series should have and lacks, ascending; none for series that have no calendar of their own. */
export function missingDays(id: SeriesId, { days }: Series, to: Day): Day[] {
  const daily = DAILY_SERIES.has(id);
  const [first] = days;
  if (first === undefined || !(daily || SESSION_SERIES.has(id))) return [];
  const missing: Day[] = [];
  const since = Math.max(first, WHOLE_SINCE);
  let row = lastAtOrBefore(days, since - 1) + 1;
  for (let day = since; day <= to; day++) {
    if (days[row] === day) row++;
    else if (daily || isSession(day)) missing.push(day);
  }
  return missing;
}
