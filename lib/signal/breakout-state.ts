/** Where the newest breakout stands on a session. */

import { at } from '../market/at.ts';
import { type IsoDay, isoDay } from '../market/day.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import { indexWalk, type RawStage, type Stage, shownStage } from './breakout.ts';

export interface BreakoutState {
  stage: Stage;
  rawStage: RawStage;
  /** Session of the newest breakout, its level and the level's day; null before the first one. */
  date: IsoDay | null;
  level: number | null;
  levelDate: IsoDay | null;
  record: number;
  recordDate: IsoDay;
}

/** The breakout of the index as a reader is shown it on a session. */
export function breakoutState(market: PreparedMarket, session: number): BreakoutState {
  const walk = indexWalk(market);
  const dateOf = (i: number) => isoDay(at(market.sessions, i));
  const newest = walk.breakouts[at(walk.newest, session)];
  const rawStage = walk.stage[session] ?? 'none';
  const record = at(walk.record, session);
  return {
    stage: shownStage(rawStage, at(market.closes, session), record),
    rawStage,
    date: newest ? dateOf(newest.session) : null,
    level: newest?.level ?? null,
    levelDate: newest ? dateOf(newest.levelSession) : null,
    record,
    recordDate: dateOf(at(walk.recordSession, session)),
  };
}
