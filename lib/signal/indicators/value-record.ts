import type { Indicator } from '../finding.ts';
import { valueIndexAgainstRecord } from '../measures.ts';
import { recordFinding } from './record-finding.ts';

/** Are the index's value stocks at their record? */
export const valueRecord = {
  id: 'value-record',
  family: 'level',
  unit: 'percent',
  needs: ['russell2000-value'],
  evaluate: (market, session) => recordFinding(valueIndexAgainstRecord(market, session)),
} as const satisfies Indicator;
