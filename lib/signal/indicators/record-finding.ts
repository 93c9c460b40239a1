import { type IsoDay, isoDay } from '../../market/day.ts';
import { clamp, type IndicatorFinding } from '../finding.ts';
import type { AgainstRecord } from '../measures.ts';

/** At the record 1, a tenth below it 0, a fifth below it −1. */
const FULL = 0.1;

export interface RecordFigures {
  close: number;
  record: number;
  recordDate: IsoDay;
}

/** The score of a close held against its record; the value is its distance in percent. */
export function recordFinding(against: AgainstRecord | null): IndicatorFinding<RecordFigures> | null {
  if (!against) return null;
  const { close, observed, stale, record, recordDay, distance } = against;
  const score = clamp(1 + distance / FULL);
  const figures = () => ({ record, recordDate: isoDay(recordDay), close });
  return { score, value: distance * 100, observed, stale, figures };
}
