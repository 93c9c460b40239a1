import { at } from '../../market/at.ts';
import { isoDay } from '../../market/day.ts';
import type { PreparedMarket } from '../../market/prepared.ts';
import { indexWalk, type Stage, shownStage } from '../breakout.ts';
import type { Indicator, IndicatorFinding } from '../finding.ts';

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
  evaluate(market: PreparedMarket, session: number): IndicatorFinding {
    const walk = indexWalk(market);
    const close = at(market.closes, session);
    const stage = shownStage(walk.stage[session] ?? 'none', close, at(walk.record, session));
    const finding = { score: SCORES[stage], observed: at(market.sessions, session), stale: false };
    const newest = walk.breakouts[at(walk.newest, session)];
    if (!newest) return { ...finding, value: null, figures: () => ({ stage }) };
    const { level } = newest;
    const figures = () => ({ stage, level, date: isoDay(at(market.sessions, newest.session)) });
    return { ...finding, value: (close / level - 1) * 100, figures };
  },
} as const satisfies Indicator;
