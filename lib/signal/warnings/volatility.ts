import { median } from 'simple-statistics';
import { windowStart } from '../../market/window.ts';
import { levelOf, type Warning } from '../finding.ts';
import { valueOn } from '../measures.ts';

/** `watch`: so many times the median of the last `closes`; `active`: points. */
const thresholds = { watch: 1.25, closes: 63, active: 30 } as const;

/** Is the VIX high, or higher than it was lately? */
export const volatility = {
  id: 'volatility',
  unit: 'points',
  needs: ['vix'],
  thresholds,
  evaluate(market, session) {
    const vix = valueOn(market, 'vix', session);
    const start = vix ? windowStart(vix.series.days, vix.index, thresholds.closes) : -1;
    if (!vix || start < 0) return null;
    const usual = median([...vix.series.closes.subarray(start, vix.index + 1)]);
    const watchAt = thresholds.watch * usual;
    return {
      level: levelOf(vix.close > watchAt, vix.close >= thresholds.active),
      value: vix.close,
      observed: vix.day,
      stale: vix.stale,
      figures: () => ({ median: usual, watchAt }),
    };
  },
} as const satisfies Warning;
