import { sampleCorrelation } from 'simple-statistics';
import { at } from '../../market/at.ts';
import { windowStart } from '../../market/window.ts';
import { levelOf, type Warning } from '../finding.ts';
import { valueOn } from '../measures.ts';

/** Correlations, and the daily returns they are taken from. */
const thresholds = { watch: 0.15, active: 0, returns: 126 } as const;

/** Have the index and Bitcoin stopped moving together? */
export const movingApart = {
  id: 'moving-apart',
  unit: 'correlation',
  needs: ['russell2000', 'bitcoin'],
  thresholds,
  evaluate(market, session) {
    const start = windowStart(market.sessions, session, thresholds.returns + 1);
    if (start < 0) return null;
    const index: number[] = [];
    const bitcoin: number[] = [];
    let observed = 0;
    let stale = false;
    for (let i = start; i <= session; i++) {
      const coin = valueOn(market, 'bitcoin', i);
      if (!coin) return null;
      index.push(at(market.closes, i));
      bitcoin.push(coin.close);
      observed = coin.day;
      stale ||= coin.stale;
    }
    const value = sampleCorrelation(logReturns(index), logReturns(bitcoin));
    // Of closes that never move there is no correlation.
    if (!Number.isFinite(value)) return null;
    return {
      level: levelOf(value < thresholds.watch, value < thresholds.active),
      value,
      observed,
      stale,
      figures: () => ({}),
    };
  },
} as const satisfies Warning;

function logReturns(closes: readonly number[]): number[] {
  return closes.slice(1).map((close, i) => Math.log(close / at(closes, i)));
}
