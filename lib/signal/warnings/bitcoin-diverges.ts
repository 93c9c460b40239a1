import { at } from '../../market/at.ts';
import { type Day, isoDay } from '../../market/day.ts';
import type { Value } from '../../market/value.ts';
import { levelOf, type Warning } from '../finding.ts';
import { againstAverage, partOfRecord } from '../measures.ts';

/** Watched below its average while the index is this near its record; active when so many percent below the high of so many days. */
const thresholds = { nearRecord: 0.95, active: 25, days: 365 } as const;

/** Does Bitcoin fall while small caps stand near their record? */
export const bitcoinDiverges = {
  id: 'bitcoin-diverges',
  unit: 'percent',
  needs: ['russell2000', 'bitcoin'],
  thresholds,
  evaluate(market, session) {
    const against = againstAverage(market, 'bitcoin', session);
    if (!against) return null;
    const { value: coin, average } = against;
    const high = highestSince(coin, at(market.sessions, session) - thresholds.days);
    const below = ((high.close - coin.close) / high.close) * 100;
    const part = partOfRecord(market, session);
    const watch = part >= thresholds.nearRecord && coin.close < average;
    return {
      level: levelOf(watch, watch && below >= thresholds.active),
      value: below,
      observed: coin.day,
      stale: coin.stale,
      figures: () => ({ high: high.close, highDate: isoDay(high.day) }),
    };
  },
} as const satisfies Warning;

/** The highest close dated after `day` up to this one, and the first day it was reached. */
function highestSince({ series, index, day: last, close: lastClose }: Value, day: Day): { close: number; day: Day } {
  let high = { close: lastClose, day: last };
  for (let i = index - 1; i >= 0 && at(series.days, i) > day; i--) {
    const close = at(series.closes, i);
    if (close >= high.close) high = { close, day: at(series.days, i) };
  }
  return high;
}
