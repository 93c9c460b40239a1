import { at } from '../../market/at.ts';
import { isoDay } from '../../market/day.ts';
import { oncePerMarket } from '../../market/prepared.ts';
import { NO_SERIES } from '../../market/series.ts';
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
    const high = at(coin.series.closes, at(highs(market), session));
    const below = ((high - coin.close) / high) * 100;
    const part = partOfRecord(market, session);
    const watch = part >= thresholds.nearRecord && coin.close < average;
    return {
      level: levelOf(watch, watch && below >= thresholds.active),
      value: below,
      observed: coin.day,
      stale: coin.stale,
      figures: () => ({ high, highDate: isoDay(at(coin.series.days, at(highs(market), session))) }),
    };
  },
} as const satisfies Warning;

/**
 * For each session, the place of the highest Bitcoin close dated within the days before it, the first of equal ones; −1
 * without one. The places that may yet become the highest are kept in a queue of falling closes.
 */
const highs = oncePerMarket((market) => {
  const { days, closes } = market.series.bitcoin ?? NO_SERIES;
  const queue: number[] = [];
  let [first, next] = [0, 0];
  return Int32Array.from(market.sessions, (day) => {
    for (; next < days.length && at(days, next) <= day; next++) {
      while (queue.length > first && at(closes, at(queue, queue.length - 1)) < at(closes, next)) queue.pop();
      queue.push(next);
    }
    while (first < queue.length - 1 && at(days, at(queue, first)) <= day - thresholds.days) first++;
    return queue[first] ?? -1;
  });
});
