import { windowStart } from '../../market/window.ts';
import { levelOf, type Warning } from '../finding.ts';
import { valueOn } from '../measures.ts';

/** The rise of the spread in percentage points, over so many sessions. */
const thresholds = { watch: 0.5, active: 1, sessions: 63 } as const;

/** Do lenders ask more of weak companies? */
export const creditStress = {
  id: 'credit-stress',
  unit: 'percentage-points',
  needs: ['high-yield-spread'],
  thresholds,
  evaluate(market, session) {
    const start = windowStart(market.sessions, session, thresholds.sessions + 1);
    const now = valueOn(market, 'high-yield-spread', session);
    const before = start < 0 ? null : valueOn(market, 'high-yield-spread', start);
    if (!now || !before) return null;
    // Spreads have two decimals; a rise of exactly 0.5 must not miss its bound by the last bit.
    const value = Math.round((now.close - before.close) * 1e9) / 1e9;
    return {
      level: levelOf(value >= thresholds.watch, value >= thresholds.active),
      value,
      observed: before.stale && !now.stale ? before.day : now.day,
      stale: now.stale || before.stale,
      figures: () => ({ spread: now.close }),
    };
  },
} as const satisfies Warning;
