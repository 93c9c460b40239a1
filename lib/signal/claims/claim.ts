/** What a checked claim is: one object in a file of its own, whose verdict is computed and can come out otherwise. */

import type { Ticker } from '../../assets.ts';
import type { Day, IsoDay } from '../../market/day.ts';
import type { PreparedMarket } from '../../market/prepared.ts';
import type { BaseRates } from '../base-rates.ts';
import type { Stage } from '../breakout.ts';
import type { ClaimId } from '../ids.ts';
import type { PastBreakout } from '../past-breakouts.ts';
import type { State } from '../state.ts';
import type { Timing } from '../timing.ts';

export type Verdict = 'holds' | 'partly' | 'fails' | 'cannot-check';

/** A figure that decided a verdict, with how it is to be written; null where there is none. */
export type ClaimFigure =
  | { kind: 'percent' | 'share' | 'usd' | 'usd-bn' | 'correlation' | 'count'; value: number | null }
  | { kind: 'day'; value: IsoDay | null }
  | { kind: 'percents' | 'usd-bns'; value: { day: IsoDay; value: number }[] }
  | { kind: 'state'; value: State }
  | { kind: 'stage'; value: Stage }
  | { kind: 'answer'; value: 'yes' | 'no' | 'unknown' }
  | { kind: 'name'; value: string };

/** What an analyst said, and whether the data bear it out. */
export interface ClaimReading {
  id: ClaimId;
  who: string;
  /** The month it was said, `YYYY-MM`. */
  when: string;
  /** The assets a reader hovers who should see it. */
  about: readonly Ticker[];
  verdict: Verdict;
  /** Why it can't be checked: it was said later than the day read, or data are lacking. */
  lacks: 'time' | 'data' | null;
  /** Empty when it can't be checked. */
  figures: Record<string, ClaimFigure>;
}

/** What a claim may be held against: closes public by the end of `today`, and what the reading made of them. */
export interface ClaimContext {
  market: PreparedMarket;
  session: number;
  today: Day;
  breakouts: readonly PastBreakout[];
  baseRates: BaseRates;
  timing: Timing | null;
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
