import { at } from '../../market/at.ts';
import { isoDay } from '../../market/day.ts';
import { indexWalk, stageOn } from '../breakout.ts';
import { levelOf, type Warning } from '../finding.ts';

/** Percent from the level, and how many sessions ago the stage may have begun. */
const thresholds = { active: 0, sessions: 252 } as const;

/** Has the newest breakout fallen back through its level? */
export const breakoutFailed = {
  id: 'breakout-failed',
  unit: 'percent',
  needs: ['russell2000'],
  thresholds,
  evaluate(market, session) {
    const walk = indexWalk(market);
    const close = at(market.closes, session);
    const rawStage = walk.stage[session] ?? 'none';
    const observed = at(market.sessions, session);
    const newest = walk.breakouts[at(walk.newest, session)];
    if (!newest)
      return { level: 'clear', value: null, observed, stale: false, figures: () => ({ rawStage, newest: null }) };
    const value = (close / newest.level - 1) * 100;
    const since = at(walk.stageSince, session);
    const fell = rawStage === 'failed' || rawStage === 'lost';
    const recent = session - since <= thresholds.sessions;
    return {
      level: levelOf(fell, fell && value < thresholds.active && stageOn(market, session) !== 'testing' && recent),
      value,
      observed,
      stale: false,
      figures: () => ({ rawStage, newest: { level: newest.level, date: isoDay(at(market.sessions, newest.session)) } }),
    };
  },
} as const satisfies Warning;
