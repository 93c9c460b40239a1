import type { Indicator } from '../finding.ts';
import { indexAgainstRecord } from '../measures.ts';
import { recordFinding } from './record-finding.ts';

/** Is the index at its record? */
export const indexRecord = {
  id: 'index-record',
  family: 'level',
  unit: 'percent',
  needs: ['russell2000'],
  evaluate: (market, session) => recordFinding(indexAgainstRecord(market, session)),
} as const satisfies Indicator;
