import { at } from '../../market/at.ts';
import { levelOf, type Warning } from '../finding.ts';
import { trendDistances } from '../measures.ts';

/** Percent of past sessions at or below today's distance from the average. */
const thresholds = { watch: 90, active: 95 } as const;

/** Is the index further above its 200-day average than it mostly was? */
export const overextended = {
  id: 'overextended',
  unit: 'percent',
  needs: ['russell2000'],
  thresholds,
  evaluate(market, session) {
    const distances = trendDistances(market);
    const today = at(distances, session);
    if (Number.isNaN(today)) return null;
    let known = 0;
    let atOrBelow = 0;
    for (let i = 0; i <= session; i++) {
      const distance = at(distances, i);
      if (Number.isNaN(distance)) continue;
      known++;
      if (distance <= today) atOrBelow++;
    }
    const value = (atOrBelow / known) * 100;
    return {
      level: levelOf(value >= thresholds.watch, value >= thresholds.active),
      value,
      observed: at(market.sessions, session),
      stale: false,
      figures: () => ({ distance: today * 100 }),
    };
  },
} as const satisfies Warning;
