import { clamp, type Indicator } from '../finding.ts';
import { sizeRatio } from '../size-ratio.ts';

/** How far above its mean the ratio's full score stands. */
const FULL = 0.05;

/** Do small caps lead large ones? */
export const smallVsLarge = {
  id: 'small-vs-large',
  family: 'lead',
  unit: 'percent',
  needs: ['russell2000', 'sp500'],
  evaluate(market, session) {
    const found = sizeRatio(market, session);
    if (!found) return null;
    const { distance, observed, stale } = found;
    return { score: clamp(distance / FULL), value: distance * 100, observed, stale, figures: () => ({}) };
  },
} as const satisfies Indicator;
