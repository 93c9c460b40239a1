/**
 * The index against the mean of its funds, and each fund against the index: in 26 years their daily returns lay two points
 * apart on two days, and on five for each fund. Pure.
 */

import type { Day } from './day.ts';
import type { Market, Series, SeriesId } from './series.ts';
import { closeOn } from './value.ts';

/** Share by which a day's returns may differ; over more days it grows with their root. */
const TOLERANCE = 0.02;
/** Calendar days over which three sessions' returns may be told from one's. */
const DAYS_A_SESSION = 7 / 5;

export const INDEX_FUNDS = ['iwm', 'russell2000-value'] as const satisfies readonly SeriesId[];

const PEERS: Partial<Record<SeriesId, readonly SeriesId[]>> = {
  russell2000: INDEX_FUNDS,
  iwm: ['russell2000'],
  'russell2000-value': ['russell2000'],
};

/** The series in the order in which they are taken in: the index is held against its funds, so these come first. */
export function fundsFirst(ids: readonly SeriesId[]): SeriesId[] {
  const isFund = (id: SeriesId) => INDEX_FUNDS.some((fund) => fund === id);
  return ids.toSorted((a, b) => Number(isFund(b)) - Number(isFund(a)));
}

/** What a series can be held against, from a market; nothing for most. */
export function peersOf(market: Market, id: SeriesId): readonly Series[] {
  return (PEERS[id] ?? []).flatMap((peer) => market.series[peer] ?? []);
}

/** Whether a step from one close to another is out of line with its peers' over the same days; false where they don't know. */
export function isApart(
  peers: readonly Series[],
  [fromDay, from]: readonly [Day, number],
  [toDay, to]: readonly [Day, number],
): boolean {
  const returns = peers.flatMap((peer) => {
    const [before, after] = [closeOn(peer, fromDay), closeOn(peer, toDay)];
    return before === null || after === null ? [] : [after / before - 1];
  });
  if (returns.length === 0) return false;
  const mean = returns.reduce((sum, one) => sum + one, 0) / returns.length;
  const sessions = Math.max(1, Math.round((toDay - fromDay) / DAYS_A_SESSION));
  return Math.abs(to / from - 1 - mean) > TOLERANCE * Math.sqrt(sessions);
}
