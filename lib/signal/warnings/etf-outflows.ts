import { at } from '../../market/at.ts';
import { isoDay, yearStart } from '../../market/day.ts';
import { lastAtOrBefore } from '../../market/value.ts';
import { sumOf } from '../../market/window.ts';
import { levelOf, type Warning } from '../finding.ts';
import { flowOver, flowWindowStart } from '../flows.ts';
import { partOfRecord, valueOn } from '../measures.ts';

/** `watch`: the year's flow in USD bn; `active` besides: the index as a part of its record. */
const thresholds = { watch: 0, active: 0, nearRecord: 0.95 } as const;

/** Does money leave IWM, and does it while the index stands at its record? */
export const etfOutflows = {
  id: 'etf-outflows',
  unit: 'usd-bn',
  needs: ['iwm-flow', 'russell2000'],
  thresholds,
  evaluate(market, session) {
    const newest = valueOn(market, 'iwm-flow', session);
    if (!newest) return null;
    const value = flowOver(newest);
    if (value === null) return null;
    const { series, index, day, stale } = newest;
    const today = at(market.sessions, session);
    const part = partOfRecord(market, session);
    const watch = value < thresholds.watch;
    return {
      level: levelOf(watch, value < thresholds.active && part >= thresholds.nearRecord),
      value,
      observed: day,
      stale,
      figures: () => ({
        yearToDate: sumOf(series.closes, lastAtOrBefore(series.days, yearStart(today) - 1) + 1, index) / 1000,
        year: Number(isoDay(today).slice(0, 4)),
        windowStart: isoDay(at(series.days, flowWindowStart(newest))),
      }),
    };
  },
} as const satisfies Warning;
