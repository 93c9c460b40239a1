/** What a checked claim is: one object in a file of its own, whose verdict is computed and can come out otherwise. */

import type { Ticker } from '../../assets.ts';
import type { Day } from '../../market/day.ts';
import type { PreparedMarket } from '../../market/prepared.ts';
import type { ClaimId } from '../ids.ts';
import type { ClaimFigure, Reading, Verdict } from '../types.ts';

/** What a claim may be held against: closes public by the end of `today`, and what the reading made of them. */
export interface ClaimContext extends Pick<Reading, 'breakouts' | 'baseRates' | 'timing'> {
  market: PreparedMarket;
  session: number;
  today: Day;
}

export interface ClaimFinding {
  verdict: Exclude<Verdict, 'cannot-check'>;
  figures: Record<string, ClaimFigure>;
}

export interface Claim {
  readonly id: ClaimId;
  readonly who: string;
  /** The month it was said, `YYYY-MM`. */
  readonly when: string;
  readonly about: readonly Ticker[];
  /** Null when the data that would decide are lacking. Never asked before the middle of the month of the claim. */
  evaluate(context: ClaimContext): ClaimFinding | null;
}

/** Holds when all conditions do, fails when none does. */
export function verdictOf(...conditions: boolean[]): ClaimFinding['verdict'] {
  if (conditions.every(Boolean)) return 'holds';
  return conditions.some(Boolean) ? 'partly' : 'fails';
}
