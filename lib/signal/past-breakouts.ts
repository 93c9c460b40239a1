/** The breakouts of the index since 2010, and what followed them. */

import { at } from '../market/at.ts';
import { dayOn, type IsoDay, isoDay } from '../market/day.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import { type Distributions, type Percentiles, percentilesOf } from './base-rates.ts';
import { type Breakout, indexWalk, type RawStage } from './breakout.ts';
import { yearFlow } from './flows.ts';
import { valueOn } from './measures.ts';
import { type Outcomes, outcomesFrom } from './outcome.ts';

export interface PastBreakout {
  date: IsoDay;
  level: number;
  levelDate: IsoDay;
  /** Sessions since the previous record. */
  base: number;
  stages: [RawStage, IsoDay][];
  outcomes: Outcomes;
  /** Where those outcomes stand among the base rates. */
  percentiles: Percentiles;
  /** Net flow into IWM over the 252 of its own days before, USD bn. */
  flowBefore: number | null;
  /** The same in percent of the fund's assets on the first of those days. */
  flowBeforePercent: number | null;
  /** First day the breakout was held, and the outcomes counted from it. */
  heldOn: IsoDay | null;
  fromHeld: Outcomes | null;
  percentilesFromHeld: Percentiles | null;
}

const FIRST = dayOn(2010, 1, 1);

/** Oldest first, as known at a session. */
export function pastBreakouts(market: PreparedMarket, session: number, known: Distributions): PastBreakout[] {
  return indexWalk(market)
    .breakouts.filter((breakout) => breakout.session <= session && at(market.sessions, breakout.session) >= FIRST)
    .map((breakout) => pastBreakout(market, breakout, session, known));
}

function pastBreakout(market: PreparedMarket, breakout: Breakout, session: number, known: Distributions): PastBreakout {
  const dayOf = (i: number) => at(market.sessions, i);
  const stages = breakout.stages.filter((entry) => entry.session <= session);
  const held = stages.find(({ stage }) => stage === 'held');
  const outcomes = outcomesFrom(market, dayOf(breakout.session), dayOf(session));
  const fromHeld = held ? outcomesFrom(market, dayOf(held.session), dayOf(session)) : null;
  const newestFlow = valueOn(market, 'iwm-flow', breakout.session);
  const flow = newestFlow && !newestFlow.stale ? yearFlow(market, newestFlow) : null;
  return {
    date: isoDay(dayOf(breakout.session)),
    level: breakout.level,
    levelDate: isoDay(dayOf(breakout.levelSession)),
    base: breakout.base,
    stages: stages.map((entry) => [entry.stage, isoDay(dayOf(entry.session))]),
    outcomes,
    percentiles: percentilesOf(outcomes, known),
    flowBefore: flow?.flow ?? null,
    flowBeforePercent: flow?.percent ?? null,
    heldOn: held ? isoDay(dayOf(held.session)) : null,
    fromHeld,
    percentilesFromHeld: fromHeld && percentilesOf(fromHeld, known),
  };
}
