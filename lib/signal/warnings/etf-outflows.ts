import { at } from '../../market/at.ts';
import { isoDay, yearStart } from '../../market/day.ts';
import { lastAtOrBefore } from '../../market/value.ts';
import { sumOf } from '../../market/window.ts';
import { levelOf, type Warning } from '../finding.ts';
import { yearFlow } from '../flows.ts';
import { partOfRecord, valueOn } from '../measures.ts';

/** The year's flow in percent of the fund's assets at its beginning; `active` besides: the index as a part of its record. */
const thresholds = { watch: -1, active: -3, nearRecord: 0.95 } as const;

/** Does money leave IWM, and does it while the index stands at its record? */
export const etfOutflows = {
  id: 'etf-outflows',
  unit: 'percent',
  needs: ['iwm-flow', 'iwm', 'iwm-shares', 'russell2000'],
  thresholds,
  evaluate(market, session) {
    const newest = valueOn(market, 'iwm-flow', session);
    const year = newest && yearFlow(market, newest);
    if (!year || year.percent === null) return null;
    const { series, index, day, stale } = newest;
    const value = year.percent;
    const near = partOfRecord(market, session) >= thresholds.nearRecord;
    return {
      level: levelOf(value < thresholds.watch, near && value <= thresholds.active),
      value,
      observed: day,
      stale,
      figures: () => {
        const today = at(market.sessions, session);
        const january = lastAtOrBefore(series.days, yearStart(today) - 1) + 1;
        return {
          flow: year.flow,
          from: isoDay(year.from),
          yearToDate: sumOf(series.closes, january, index) / 1000,
          year: Number(isoDay(today).slice(0, 4)),
        };
      },
    };
  },
} as const satisfies Warning;
