import { isoDay } from '../../market/day.ts';
import { levelOf, type Warning } from '../finding.ts';
import { partOfRecord, valueIndexAgainstRecord } from '../measures.ts';

/** Percent below its own record, while the index is this near its own. */
const thresholds = { nearRecord: 0.97, watch: 5, active: 10 } as const;

/** Do the value stocks lag while the index stands near its record? */
export const valueLags = {
  id: 'value-lags',
  unit: 'percent',
  needs: ['russell2000', 'russell2000-value'],
  thresholds,
  evaluate(market, session) {
    const against = valueIndexAgainstRecord(market, session);
    if (!against) return null;
    const { close, record, recordDay, observed, stale } = against;
    const value = ((record - close) / record) * 100;
    const part = partOfRecord(market, session);
    const near = part >= thresholds.nearRecord;
    return {
      level: levelOf(near && value >= thresholds.watch, near && value >= thresholds.active),
      value,
      observed,
      stale,
      figures: () => ({ record, recordDate: isoDay(recordDay) }),
    };
  },
} as const satisfies Warning;
