/** Where the newest breakout stands on a session. */

import { at } from '../market/at.ts';
import { type IsoDay, isoDay } from '../market/day.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import { indexWalk, type RawStage, type Stage, stageOn } from './breakout.ts';

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
  return {
    stage: stageOn(market, session),
    rawStage: walk.stage[session] ?? 'none',
    date: newest ? dateOf(newest.session) : null,
    level: newest?.level ?? null,
    levelDate: newest ? dateOf(newest.levelSession) : null,
    record: at(walk.record, session),
    recordDate: dateOf(at(walk.recordSession, session)),
  };
}
