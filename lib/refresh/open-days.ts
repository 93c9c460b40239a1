/** What is open after an answer: days that should be there and are not, and closes in doubt. Others are asked for them, but not for ever. Pure. */

import { type Day, MS_PER_DAY, MS_PER_HOUR } from '../market/day.ts';
import type { Series, SeriesId } from '../market/series.ts';
import { missingDays } from '../market/sessions.ts';
import type { RefreshRecord } from '../store/schema.ts';
import { expectedDay } from './due.ts';

/** For the same days the others are asked so often, so far apart; later once a week. */
const OFTEN = 3;
const PAUSE = 20 * MS_PER_HOUR;
const LATER_PAUSE = 7 * MS_PER_DAY;

/** A series that ends longer ago, in days, is not missing so much: the clock is wrong, or nobody has gone on with it. */
const LONGEST_TAIL = 100;

/** The days up to the newest that can be expected, ascending, that a series lacks. */
export function missingOf(id: SeriesId, kept: Series | null, now: number): Day[] {
  const last = kept?.days.at(-1);
  if (!kept || last === undefined) return [];
  const expected = expectedDay(id, now);
  return missingDays(id, kept, expected - last > LONGEST_TAIL ? last : expected);
}

/**
 * The first day that an answer must reach back to: one that is missing and worth asking for now, or in doubt.
 * @param before what was known when the refresh of the series began; `record` what is known by now.
 */
export function firstOpen(
  id: SeriesId,
  kept: Series | null,
  before: RefreshRecord | null,
  record: RefreshRecord | null,
  now: number,
): Day | null {
  const missing = missingOf(id, kept, now);
  const open = [
    ...(wereAsked(missing, before, now) ? [] : missing.slice(0, 1)),
    ...(record?.held ?? []).filter(({ against }) => against === null).map(({ day }) => day),
  ];
  return open.length > 0 ? Math.min(...open) : null;
}

/** Missing days, and those on which a provider says something that nobody has spoken against yet. */
function openDays(id: SeriesId, kept: Series | null, { held = [] }: RefreshRecord, now: number): Day[] {
  const doubted = held.filter(({ against }) => against === null).map(({ day }) => day);
  return [...new Set([...missingOf(id, kept, now), ...doubted])].sort((a, b) => a - b);
}

/**
 * Whether a further provider is to be asked.
 * @param before what was known when the refresh of the series began.
 */
export function wantsSecond(
  id: SeriesId,
  kept: Series | null,
  before: RefreshRecord | null,
  after: RefreshRecord,
  now: number,
): boolean {
  const days = openDays(id, kept, after, now);
  return days.length > 0 && !wereAsked(days, before, now);
}

function wereAsked(days: readonly Day[], before: RefreshRecord | null, now: number): boolean {
  const { second } = before ?? {};
  if (!second || !days.every((day) => second.days.includes(day))) return false;
  const passed = Math.abs(now - second.at);
  return passed < (second.times < OFTEN ? PAUSE : LATER_PAUSE);
}

/** What is remembered of it. */
export function secondAfter(
  id: SeriesId,
  kept: Series | null,
  before: RefreshRecord | null,
  after: RefreshRecord,
  now: number,
): Pick<RefreshRecord, 'missing' | 'second'> {
  const missing = missingOf(id, kept, now);
  const days = openDays(id, kept, after, now);
  if (days.length === 0) return {};
  const { second } = before ?? {};
  if (second && wereAsked(days, before, now)) return { ...(missing.length > 0 && { missing }), second };
  const same = second !== undefined && days.every((day) => second.days.includes(day));
  return { ...(missing.length > 0 && { missing }), second: { days, times: same ? second.times + 1 : 1, at: now } };
}
