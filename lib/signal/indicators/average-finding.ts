import { clamp, type IndicatorFinding } from '../finding.ts';
import type { AgainstAverage } from '../measures.ts';

export interface AverageFigures {
  close: number;
  average: number;
}

/** The score of a close held against its 200-day average: 1 at `full` above it; the value is its distance in percent. */
export function averageFinding(against: AgainstAverage | null, full: number): IndicatorFinding<AverageFigures> | null {
  if (!against) return null;
  const { value, average, distance } = against;
  return {
    score: clamp(distance / full),
    value: distance * 100,
    observed: value.day,
    stale: value.stale,
    figures: () => ({ close: value.close, average }),
  };
}
