/** How far a close may be from what we know before it needs a second voice: the bounds of "Closes that are wrong". Pure. */

import { JUMPS, LARGEST_FLOW } from './agreement.ts';
import type { SeriesId } from './series.ts';
import { DAILY_SERIES, SESSION_SERIES } from './sessions.ts';

interface Bounds {
  /** A revision within this share of the kept close, or this difference, is taken at once. */
  readonly share: number;
  readonly difference?: number;
  /** One within this factor, or this difference, is taken when its provider still says so a day later. */
  readonly later: number;
  readonly laterDifference?: number;
}

const ORDINARY: Bounds = { share: 0.02, later: 1.25 };
const COIN: Bounds = { share: 0.1, later: 1.6 };

const BOUNDS: Partial<Record<SeriesId, Bounds>> = {
  bitcoin: COIN,
  ether: COIN,
  altcoins: COIN,
  vix: { share: 0.1, later: 1.25 },
  // Weekly averages are revised by little; balances by more.
  'treasury-account': { share: 0.1, later: 1.6 },
  // USD bn.
  'reverse-repo': { share: 0.02, difference: 5, later: 1.6, laterDifference: 50 },
  // Percentage points.
  'high-yield-spread': { share: 0.02, difference: 0.25, later: 1.25 },
  // USD m: the count of shares is put right a day or two later.
  'iwm-flow': { share: 0, difference: 3000, later: 1, laterDifference: LARGEST_FLOW / 3 },
};

const within = (one: number, other: number, factor: number) =>
  one > 0 && other > 0 && Math.max(one / other, other / one) <= factor;

/** Whether a provider may put `said` in the place of the kept close at once. */
export function isSmallRevision(id: SeriesId, kept: number, said: number): boolean {
  const { share, difference = 0 } = BOUNDS[id] ?? ORDINARY;
  return Math.abs(said - kept) <= Math.max(Math.abs(kept) * share, difference);
}

/** Whether it may a day later, when it still says so. */
export function isBelievableLater(id: SeriesId, known: number, said: number): boolean {
  const { later, laterDifference = 0 } = BOUNDS[id] ?? ORDINARY;
  return within(known, said, later) || Math.abs(said - known) <= laterDifference;
}

/** For balances and spreads, which may double from one figure to the next, the longest step: USD m, USD bn, percentage points. */
const LONGEST_STEP: Partial<Record<SeriesId, number>> = {
  'treasury-account': 500_000,
  'reverse-repo': 700,
  'high-yield-spread': 3,
};

/** Whether no market moves so from one close to the next. */
export function isJump(id: SeriesId, before: number, close: number): boolean {
  if (id === 'iwm-flow') return Math.abs(close) > LARGEST_FLOW;
  const step = LONGEST_STEP[id];
  if (step !== undefined) return Math.abs(close - before) > step;
  const most = JUMPS[id];
  return most !== undefined && !within(before, close, most);
}

/** Whether a close equals the one before it: prices hardly ever do, and one that does may come from a feed that stopped. */
export function isRepeat(id: SeriesId, before: number, close: number): boolean {
  return (SESSION_SERIES.has(id) || DAILY_SERIES.has(id)) && close === before;
}
