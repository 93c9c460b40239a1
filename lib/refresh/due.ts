/** Which series are worth asking for now, and when the next look is worth it. Pure. */

import { lastSession } from '../market/calendar.ts';
import { type Day, MS_PER_DAY, MS_PER_HOUR } from '../market/day.ts';
import { fundsFirst } from '../market/peers.ts';
import { lastDay, type Market, type SeriesId } from '../market/series.ts';
import { ASKED_SERIES, CHAINS } from '../sources/chains.ts';
import { lastFinished, ROUND_THE_CLOCK } from '../sources/session.ts';
import type { PartId, RefreshRecord, Trouble } from '../store/schema.ts';

/** Closes that come out on the session after their own, and so are asked for once a day only. */
const NEXT_DAY: ReadonlySet<SeriesId> = new Set<SeriesId>(['reverse-repo', 'iwm-flow', 'high-yield-spread']);

/** By hand the same series is not asked for again within so long. */
const LEAST_PAUSE = 60_000;
/** A weekly series is looked for again after so long, and no sooner. */
const WEEKLY_PAUSE = 6.5 * MS_PER_DAY;
const DAILY_PAUSE = 20 * MS_PER_HOUR;
/** After a try that brought nothing: doubled with each further one. */
const FIRST_RETRY = MS_PER_HOUR;
const LONGEST_RETRY = MS_PER_DAY;
/** After one in which nobody could be reached: the network is likely to come back. */
const FIRST_UNREACHED_RETRY = MS_PER_HOUR / 12;
const LONGEST_UNREACHED_RETRY = MS_PER_HOUR;

export interface DueOptions {
  market: Market;
  records: ReadonlyMap<PartId, RefreshRecord>;
  /** Milliseconds since 1970. */
  now: number;
  /** The reader asked: everything is due that was not asked for just now. */
  byHand: boolean;
  /** The network may be back: what nobody could be reached for is due again. */
  again?: boolean;
}

/** The series to ask for, prices first. */
export function dueSeries({ market, records, now, byHand, again = false }: DueOptions): SeriesId[] {
  return fundsFirst(ASKED_SERIES).filter((id) => {
    const record = records.get(id);
    const { tried = 0, checked = 0 } = record ?? {};
    const next = again && wasUnreached(record) ? 0 : (record?.next ?? 0);
    // A clock that was set back must not stop refreshing.
    const pause = (since: number, length: number) => since <= now && now - since < length;
    if (pause(tried, LEAST_PAUSE)) return false;
    if (byHand) return true;
    if (next > now && next - now <= WEEKLY_PAUSE) return false;
    if (CHAINS[id].every === 'week') return !pause(checked, WEEKLY_PAUSE);
    return lastDay(market, id) < expectedDay(id, now);
  });
}

/** The newest day whose close a provider should have by now. A day the exchange closes against its rules is not known: then it is asked for in vain. */
export function expectedDay(id: SeriesId, now: number): Day {
  const day = lastFinished(id, now);
  if (ROUND_THE_CLOCK.has(id)) return day;
  const session = lastSession(day);
  return NEXT_DAY.has(id) ? lastSession(session - 1) : session;
}

/** When to ask again (ms since 1970) after an answer; `null` means as soon as something newer should be there. */
export function nextAfterAnswer(id: SeriesId, newest: Day, now: number, every: number): number | null {
  if (CHAINS[id].every === 'week') return now + WEEKLY_PAUSE;
  if (newest >= expectedDay(id, now)) return null;
  return now + (NEXT_DAY.has(id) ? DAILY_PAUSE : every);
}

/** Whether the last try for a series failed because nobody could be reached. */
export function wasUnreached(record: RefreshRecord | undefined): boolean {
  const { troubles = [], failures = 0 } = record ?? {};
  return failures > 0 && isNetworkOnly(troubles);
}

/** Whether none of those who were asked could be reached; those who may not be asked say nothing of the network. */
export function isNetworkOnly(troubles: readonly Trouble[]): boolean {
  const asked = troubles.filter(({ why }) => why !== 'permission');
  return asked.length > 0 && asked.every(({ why }) => why === 'network');
}

/** When to ask again (ms since 1970) after so many tries in a row that brought nothing, perhaps because nobody could be reached. */
export function nextAfterFailure(failures: number, now: number, unreached = false): number {
  const [first, longest] = unreached ? [FIRST_UNREACHED_RETRY, LONGEST_UNREACHED_RETRY] : [FIRST_RETRY, LONGEST_RETRY];
  return now + Math.min(longest, first * 2 ** (failures - 1));
}

/** The earliest time (ms since 1970) that was set for a further try and lies ahead; null when none was. */
export function earliestNext(records: ReadonlyMap<PartId, RefreshRecord>, now: number): number | null {
  const ahead = [...records.values()].flatMap(({ next = 0 }) =>
    next > now && next - now <= WEEKLY_PAUSE ? [next] : [],
  );
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

/**
 * The next time (ms since 1970) when New York's closes are half an hour old.
 * @param jitter milliseconds later, so that not all readers ask at once.
 */
export function nextClose(now: number, jitter: number): number {
  const halfHour = MS_PER_HOUR / 2;
  const isOver = (at: number) => lastSession(lastFinished('russell2000', at));
  let at = Math.floor((now - jitter) / halfHour + 1) * halfHour;
  // Days end 20 minutes after the close, so the first half hour that knows of a new one is the one wanted.
  while (isOver(at) === isOver(at - halfHour)) at += halfHour;
  return at + jitter;
}
