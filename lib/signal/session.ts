/** Which session a day is read at. */

import { type Day, isoDay } from '../market/day.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import { lastAtOrBefore } from '../market/value.ts';

/** No session of the index at or before the day asked: there is nothing to read. */
export class NoSessionError extends Error {
  override readonly name = 'NoSessionError';
  /** The first session there is; null when there is none at all. */
  readonly first: Day | null;

  constructor(asked: Day, first: Day | null) {
    super(
      first === null
        ? 'there are no closes of russell2000, and without them no reading'
        : `no session at or before ${isoDay(asked)}: russell2000 begins on ${isoDay(first)}`,
    );
    this.first = first;
  }
}

/** The last session at or before a day, as an index. Throws a `NoSessionError` when there is none. */
export function sessionOn(market: PreparedMarket, day: Day): number {
  const session = lastAtOrBefore(market.sessions, day);
  if (session < 0) throw new NoSessionError(day, market.sessions[0] ?? null);
  return session;
}
