import { levelOf, type Warning } from '../finding.ts';
import { LIQUIDITY_SERIES, liquidityChangeAt } from '../liquidity.ts';

/** The change over 91 days in percent. */
const thresholds = { watch: -1, active: -3 } as const;

/** Does money shrink? */
export const liquidityShrinking = {
  id: 'liquidity-shrinking',
  unit: 'percent',
  needs: LIQUIDITY_SERIES,
  thresholds,
  evaluate(market, session) {
    const found = liquidityChangeAt(market, session);
    if (!found) return null;
    const value = found.change * 100;
    return {
      level: levelOf(value < thresholds.watch, value <= thresholds.active),
      value,
      observed: found.observed,
      stale: found.stale,
      figures: () => ({ net: found.net / 1000 }),
    };
  },
} as const satisfies Warning;
