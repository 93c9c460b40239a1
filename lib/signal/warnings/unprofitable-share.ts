import { median } from 'simple-statistics';
import { at } from '../../market/at.ts';
import { isoDay } from '../../market/day.ts';
import { SHARE_ALLOWANCE } from '../../market/freshness.ts';
import { levelOf, type Warning } from '../finding.ts';

/** Shares in percent. */
const thresholds = { watch: 30, active: 35 } as const;

const NO_EARNINGS = /\bno or negative\b|\bwithout earnings\b|\bbreaking even\b/i;

/** How many of the index's companies lose money? The latest date published; the median where sources differ. */
export const unprofitableShare = {
  id: 'unprofitable-share',
  unit: 'percent',
  needs: ['unprofitable-share'],
  thresholds,
  evaluate(market, session) {
    const today = at(market.sessions, session);
    const known = market.unprofitableShare.filter(({ published }) => published <= today);
    if (known.length === 0) return null;
    const observed = Math.max(...known.map(({ day }) => day));
    const points = known.filter(({ day }) => day === observed);
    const shares = points.map(({ share }) => share);
    const value = median(shares);
    return {
      level: levelOf(value >= thresholds.watch, value >= thresholds.active),
      value,
      observed,
      stale: today - observed > SHARE_ALLOWANCE,
      figures: () => ({
        sources: points.length,
        low: Math.min(...shares),
        high: Math.max(...shares),
        published: isoDay(Math.max(...points.map(({ published }) => published))),
        source: points.map(({ source }) => source).join('; '),
        // Some count companies without earnings among those with losses.
        orNone: points.some(({ definition }) => NO_EARNINGS.test(definition)),
      }),
    };
  },
} as const satisfies Warning;
