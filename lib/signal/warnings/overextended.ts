import { at } from '../../market/at.ts';
import { oncePerMarket } from '../../market/prepared.ts';
import { levelOf, type Warning } from '../finding.ts';
import { trendDistances } from '../measures.ts';
import { shareAtOrBelowSoFar } from '../statistics/rank-so-far.ts';

/** Percent of past sessions at or below today's distance from the average. */
const thresholds = { watch: 90, active: 95 } as const;

/** Is the index further above its 200-day average than it mostly was? */
export const overextended = {
  id: 'overextended',
  unit: 'percent',
  needs: ['russell2000'],
  thresholds,
  evaluate(market, session) {
    const value = at(sharesAtOrBelow(market), session);
    if (Number.isNaN(value)) return null;
    return {
      level: levelOf(value >= thresholds.watch, value >= thresholds.active),
      value,
      observed: at(market.sessions, session),
      stale: false,
      figures: () => ({ distance: at(trendDistances(market), session) * 100 }),
    };
  },
} as const satisfies Warning;

const sharesAtOrBelow = oncePerMarket((market) => shareAtOrBelowSoFar(trendDistances(market)));
