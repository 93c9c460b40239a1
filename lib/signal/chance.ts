/** Could chance do this? What followed the breakouts, against the same spacing of days slid through the whole record. */

import type { OutcomeAsset } from '../assets.ts';
import { at } from '../market/at.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import { lastAtOrBefore } from '../market/value.ts';
import { baseReturns } from './base-returns.ts';
import { indexWalk } from './breakout.ts';
import { gainAfter } from './outcome.ts';
import { perAsset } from './per-asset.ts';
import { circularShiftTest } from './statistics/circular-shifts.ts';

/** Could chance do this? The 90-day returns after breakouts against the same spacing of days anywhere in the record. */
export interface Chance {
  /** Breakouts since 2013 with a known outcome. */
  n: number;
  median: number | null;
  /** Share of the shifts with a median at least as high; null with too few breakouts. */
  p: number | null;
  /** How many start days, and so shifts, there are. */
  shifts: number;
  words: ChanceWords;
}

export type ChanceWords = 'too-few' | 'unlikely' | 'suggestive' | 'no-better';

/** The one horizon, named in advance: with four to choose from, one looks good by luck. */
const HORIZON = 90;
/** 2013-01-01, where the base rates begin. */
const SINCE = Date.UTC(2013, 0, 1) / 86_400_000;
const FEWEST = 5;

/** The test for each asset, from what was known at a session. */
export function chances(market: PreparedMarket, session: number): Record<OutcomeAsset, Chance> {
  return perAsset((asset) => chance(market, asset, session));
}

function chance(market: PreparedMarket, asset: OutcomeAsset, session: number): Chance {
  const until = at(market.sessions, session);
  const { starts, returns } = baseReturns(market, asset, HORIZON, until);
  const positions = indexWalk(market)
    .breakouts.filter((breakout) => breakout.session <= session)
    .map((breakout) => at(market.sessions, breakout.session))
    .filter((day) => day >= SINCE && gainAfter(market, asset, day, HORIZON, until) !== null)
    .map((day) => lastAtOrBefore(starts, day))
    .filter((position) => position >= 0);
  const test = circularShiftTest(returns, positions);
  const n = positions.length;
  const p = test && n >= FEWEST ? test.p : null;
  return { n, median: test?.median ?? null, p, shifts: returns.length, words: wordsFor(p) };
}

function wordsFor(p: number | null): ChanceWords {
  if (p === null) return 'too-few';
  if (p < 0.05) return 'unlikely';
  return p < 0.1 ? 'suggestive' : 'no-better';
}
