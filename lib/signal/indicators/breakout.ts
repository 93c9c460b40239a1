import { at } from '../../market/at.ts';
import { isoDay } from '../../market/day.ts';
import { indexWalk, type Stage, stageOn } from '../breakout.ts';
import type { Indicator } from '../finding.ts';

const SCORES: Readonly<Record<Stage, number>> = {
  held: 1,
  fresh: 0.5,
  testing: 0.25,
  fading: 0,
  none: 0,
  failed: -0.5,
  lost: -1,
};

/** Does the old record, broken, hold as support? The value is the distance from it in percent. */
export const breakout = {
  id: 'breakout',
  family: 'level',
  unit: 'stage',
  needs: ['russell2000'],
  evaluate(market, session) {
    const walk = indexWalk(market);
    const close = at(market.closes, session);
    const stage = stageOn(market, session);
    const newest = walk.breakouts[at(walk.newest, session)];
    return {
      score: SCORES[stage],
      value: newest ? (close / newest.level - 1) * 100 : null,
      observed: at(market.sessions, session),
      stale: false,
      figures: () => ({
        stage,
        newest: newest ? { level: newest.level, date: isoDay(at(market.sessions, newest.session)) } : null,
      }),
    };
  },
} as const satisfies Indicator;
