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
  | { kind: 'percents' | 'counts'; value: { day: IsoDay; value: number }[] }
  /** Calendar days from each day on; null where what is waited for has not come. */
  | { kind: 'waits'; value: { day: IsoDay; days: number | null }[] }
  /** Flows in USD bn and in percent of what the fund held. */
  | { kind: 'flows'; value: { day: IsoDay; usdBn: number; percent: number }[] }
  | { kind: 'state'; value: State }
  | { kind: 'stage'; value: Stage }
  | { kind: 'answer'; value: 'yes' | 'no' | 'unknown' }
  | { kind: 'name'; value: string };

/** It was said later than the day read; data are lacking, or cases; it is an opinion, which figures can't decide. */
export type Lack = 'time' | 'data' | 'cases' | 'opinion';

/** What an analyst said, and whether the data bear it out. */
export interface ClaimReading {
  id: ClaimId;
  who: string;
  /** When it was said: a month, `YYYY-MM`, or a year. */
  when: string;
  /** The assets a reader hovers who should see it. */
  about: readonly Ticker[];
  verdict: Verdict;
  /** Why it can't be checked; null when it was. */
  lacks: Lack | null;
  /** Which part of a claim that holds partly it is; null for other verdicts. */
  part: string | null;
  /** Empty when data or time are lacking. */
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

export type ClaimFinding = { figures: Record<string, ClaimFigure> } & (
  | { verdict: 'holds' | 'fails' }
  /** `part` names the sentence that says which part holds and which does not. */
  | { verdict: 'partly'; part: string }
  /** The figures are shown all the same. */
  | { verdict: 'cannot-check'; lacks: 'cases' | 'opinion' }
);

export interface Claim {
  readonly id: ClaimId;
  readonly who: string;
  readonly when: string;
  readonly about: readonly Ticker[];
  /** Null when the data that would decide are lacking. Never asked before the middle of the month of the claim. */
  evaluate(context: ClaimContext): ClaimFinding | null;
}

/** Of fewer cases nothing is said on what usually follows. */
const FEWEST_CASES = 5;

/**
 * What is found where several parts were claimed: holds when all do, fails when none does, else `partly` with the first
 * that holds. A part that is null could not be checked, and counts neither for nor against.
 */
export function foundOf(parts: Record<string, boolean | null>, figures: Record<string, ClaimFigure>): ClaimFinding {
  const checked = Object.entries(parts).filter(([, holds]) => holds !== null);
  const held = checked.filter(([, holds]) => holds);
  if (held.length === checked.length) return { verdict: 'holds', figures };
  const [first] = held;
  return first ? { verdict: 'partly', part: first[0], figures } : { verdict: 'fails', figures };
}

/** The same of what usually follows, which takes some cases. */
export function foundOfCases(
  n: number,
  parts: Record<string, boolean | null>,
  figures: Record<string, ClaimFigure>,
): ClaimFinding {
  return n < FEWEST_CASES ? { verdict: 'cannot-check', lacks: 'cases', figures } : foundOf(parts, figures);
}
