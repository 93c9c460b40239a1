import { at } from '../../market/at.ts';
import { oncePerMarket } from '../../market/prepared.ts';
import { NO_SERIES } from '../../market/series.ts';
import { windowStart } from '../../market/window.ts';
import { levelOf, type Warning } from '../finding.ts';
import { valueOn } from '../measures.ts';
import { rollingMedians } from '../statistics/rolling-median.ts';

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
    if (!vix || windowStart(vix.series.days, vix.index, thresholds.closes) < 0) return null;
    const median = at(medians(market), vix.index);
    const watchAt = thresholds.watch * median;
    return {
      level: levelOf(vix.close > watchAt, vix.close >= thresholds.active),
      value: vix.close,
      observed: vix.day,
      stale: vix.stale,
      figures: () => ({ median, watchAt }),
    };
  },
} as const satisfies Warning;

/** For each close of the VIX, the median of those that end with it. */
const medians = oncePerMarket(({ series }) => rollingMedians((series.vix ?? NO_SERIES).closes, thresholds.closes));
