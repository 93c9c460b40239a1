/** Which session the report is of, by what its address or its field asks for. */

import { type Day, parseDay } from '../market/day.ts';
import { lastAtOrBefore } from '../market/value.ts';

/** Why it isn't the day that was asked for. */
export type AsOfProblem = 'no-day' | 'too-early' | 'too-late' | 'no-session';

export interface AsOf {
  /** Null for the newest session: the report of today. */
  session: Day | null;
  problem: AsOfProblem | null;
}

/** @param sessions ascending @param asked an ISO day, or what stands in its place */
export function asOfSession(sessions: Int32Array, asked: string): AsOf {
  const day = parseDay(asked);
  const first = sessions[0];
  const last = sessions[sessions.length - 1];
  if (day === null || first === undefined || last === undefined) return { session: null, problem: 'no-day' };
  if (day < first) return { session: null, problem: 'too-early' };
  if (day > last) return { session: null, problem: 'too-late' };
  const session = sessions[lastAtOrBefore(sessions, day)] ?? null;
  return { session: session === last ? null : session, problem: session === day ? null : 'no-session' };
}
