/** Could chance do this? What followed the breakouts, against the same spacing of days slid through the whole record. */

import type { OutcomeAsset } from '../assets.ts';
import { at } from '../market/at.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import { lastAtOrBefore } from '../market/value.ts';
import { baseReturns, FIRST_START } from './base-returns.ts';
import { BASE, indexWalk } from './breakout.ts';
import { gainAfter } from './outcome.ts';
import { type Horizon, perAsset } from './per-asset.ts';
import { shareAtLeast, shiftedMedians, smallestBelow } from './statistics/circular-shifts.ts';

/** The test at the one horizon named in advance, 90 days: with four to choose from, one looks good by luck. */
export interface Chance extends ChanceTest {
  /** How many of the outcomes are above 0; the lowest and the highest of them, null without any. */
  up: number;
  lowest: number | null;
  highest: number | null;
  /** The smallest median of any shift that could have passed as unlikely to be chance; null where none could. */
  needed: number | null;
  words: ChanceWords;
}

/** The median return after breakouts against the same spacing of days anywhere in the record. */
export interface ChanceTest {
  /** Breakouts since 2013 with a known outcome. */
  n: number;
  median: number | null;
  /** Share of the shifts with a median at least as high; null with too few breakouts. */
  p: number | null;
}

export type ChanceWords = 'too-few' | 'unlikely' | 'suggestive' | 'no-better' | 'worse';

/** A choice of the past that the same test can be made with. */
export interface Rule {
  /** Sessions without a record before a breakout. */
  base: number;
  horizon: Horizon;
}

/** The rules of the signal itself. */
const OWN: Rule = { base: BASE, horizon: 90 };
const FEWEST = 5;
/** Values of p below which chance is unlikely, or doubtful; and above which even chance does better. */
export const UNLIKELY = 0.05;
const SUGGESTIVE = 0.1;
const WORSE = 0.95;

/** The test for each asset, from what was known at a session. */
export function chances(market: PreparedMarket, session: number): Record<OutcomeAsset, Chance> {
  return perAsset((asset) => {
    const { outcomes, medians } = slide(market, asset, OWN, session);
    const test = testOf(outcomes, medians);
    return {
      ...test,
      up: outcomes.filter((outcome) => outcome > 0).length,
      lowest: outcomes.length > 0 ? Math.min(...outcomes) : null,
      highest: outcomes.length > 0 ? Math.max(...outcomes) : null,
      needed: test.p === null ? null : smallestBelow(medians, UNLIKELY),
      words: wordsFor(test.p),
    };
  });
}

/** The same test with another base and horizon. */
export function chanceWith(market: PreparedMarket, asset: OutcomeAsset, rule: Rule, session: number): ChanceTest {
  const { outcomes, medians } = slide(market, asset, rule, session);
  return testOf(outcomes, medians);
}

/** The outcomes after the breakouts, and the median of as many after the same spacing of days, for every shift. */
function slide(market: PreparedMarket, asset: OutcomeAsset, { base, horizon }: Rule, session: number) {
  const until = at(market.sessions, session);
  const { starts, returns } = baseReturns(market, asset, horizon, until);
  const positions = indexWalk(market, base)
    .breakouts.filter((breakout) => breakout.session <= session)
    .map((breakout) => at(market.sessions, breakout.session))
    .filter((day) => day >= FIRST_START && gainAfter(market, asset, day, horizon, until) !== null)
    .map((day) => lastAtOrBefore(starts, day))
    .filter((position) => position >= 0);
  return { outcomes: positions.map((position) => at(returns, position)), medians: shiftedMedians(returns, positions) };
}

function testOf({ length: n }: readonly number[], medians: Float64Array): ChanceTest {
  const median = medians[0] ?? null;
  return { n, median, p: median === null || n < FEWEST ? null : shareAtLeast(medians, median) };
}

function wordsFor(p: number | null): ChanceWords {
  if (p === null) return 'too-few';
  if (p < UNLIKELY) return 'unlikely';
  if (p < SUGGESTIVE) return 'suggestive';
  return p > WORSE ? 'worse' : 'no-better';
}
