import type { PreparedMarket } from '../../market/prepared.ts';
import { clamp, type Indicator, type IndicatorFinding } from '../finding.ts';
import { sizeRatio } from '../size-ratio.ts';

/** How far above its mean the ratio's full score stands. */
const FULL = 0.05;

/** Do small caps lead large ones? */
export const smallVsLarge = {
  id: 'small-vs-large',
  family: 'lead',
  unit: 'percent',
  needs: ['russell2000', 'sp500'],
  evaluate(market: PreparedMarket, session: number): IndicatorFinding | null {
    const found = sizeRatio(market, session);
    if (!found) return null;
    const { ratio, mean, distance, observed, stale } = found;
    const figures = () => ({ ratio, mean });
    return { score: clamp(distance / FULL), value: distance * 100, observed, stale, figures };
  },
} as const satisfies Indicator;
