import { clamp, type Indicator } from '../finding.ts';
import { LIQUIDITY_SERIES, liquidityChangeAt } from '../liquidity.ts';

/** The change over 91 days that gives the full score. */
const FULL = 0.05;

/** Does money grow or shrink? */
export const liquidity = {
  id: 'liquidity',
  family: 'conditions',
  unit: 'percent',
  needs: LIQUIDITY_SERIES,
  evaluate(market, session) {
    const found = liquidityChangeAt(market, session);
    if (!found) return null;
    const { change, net, observed, stale } = found;
    const figures = () => ({ net: net / 1000 });
    return { score: clamp(change / FULL), value: change * 100, observed, stale, figures };
  },
} as const satisfies Indicator;
