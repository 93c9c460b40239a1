/** Whether fetched closes speak of the same thing as the ones we keep, and how their levels are brought together. */

import { median } from 'simple-statistics';
import { agrees, splitRatio } from './agreement.ts';
import { at } from './at.ts';
import type { Series, SeriesId } from './series.ts';

/** Days on which both must have a close before another provider is believed. */
export const LEAST_OVERLAP = 5;
/** So much of the overlap must agree: venues differ on a wild day, other things differ on most. */
const AGREEING_SHARE = 0.8;
/** Common days that a chained series is compared on, from the newest back: levels drift apart over years. */
const CHAINED_OVERLAP = 60;
/** The caps of a market are counted a little differently every day: a percentage point, and 3 to 5 % in two months. */
const MOST_APART = 0.01;
const MOST_DRIFT = 0.1;

export interface Pair {
  readonly kept: number;
  readonly fetched: number;
}

/** Factors that bring both to one level. */
export interface Fit {
  readonly keptBy: number;
  readonly fetchedBy: number;
}

/** The closes of all days that both have, in ascending order. */
export function overlapOf(kept: Series, fetched: Series): Pair[] {
  const pairs: Pair[] = [];
  let k = kept.days.length - 1;
  let f = fetched.days.length - 1;
  while (k >= 0 && f >= 0) {
    const [keptDay, fetchedDay] = [at(kept.days, k), at(fetched.days, f)];
    if (keptDay === fetchedDay) pairs.push({ kept: at(kept.closes, k), fetched: at(fetched.closes, f) });
    if (keptDay >= fetchedDay) k--;
    if (fetchedDay >= keptDay) f--;
  }
  return pairs.reverse();
}

/** Levels must agree as they are, or after a split that rescales all that was before it; null when they don't. */
export function levelled(overlap: readonly Pair[], id: SeriesId, sameSource: boolean): Fit | null {
  const agreeing = (by: number) => overlap.filter(({ kept, fetched }) => agrees(id, kept * by, fetched)).length;
  const enough = (count: number, least: number) => count >= least && count >= AGREEING_SHARE * overlap.length;
  if (enough(agreeing(1), sameSource ? 1 : LEAST_OVERLAP)) return { keptBy: 1, fetchedBy: 1 };
  const [newest] = overlap.slice(-1);
  const ratio = newest && splitRatio(id, newest.fetched / newest.kept);
  return ratio && enough(agreeing(ratio), LEAST_OVERLAP) ? { keptBy: ratio, fetchedBy: 1 } : null;
}

/**
 * Levels of providers differ and drift apart by percents in a month; what a day changes must be the same, within a
 * percentage point on most days. The newest common day on which it is ties the two together.
 */
export function chained(all: readonly Pair[]): Fit | null {
  const overlap = all.slice(-CHAINED_OVERLAP);
  if (overlap.length < LEAST_OVERLAP) return null;
  const apart = overlap.slice(1).map(({ kept, fetched }, i) => {
    const before = overlap[i] as Pair;
    return Math.abs(kept / before.kept - fetched / before.fetched);
  });
  if (!(median(apart) <= MOST_APART)) return null;
  const tie = overlap[apart.findLastIndex((distance) => distance <= MOST_APART) + 1] as Pair;
  const by = tie.kept / tie.fetched;
  const near = overlap.filter(({ kept, fetched }) => Math.abs(kept / fetched / by - 1) <= MOST_DRIFT).length;
  return Number.isFinite(by) && near >= AGREEING_SHARE * overlap.length ? { keptBy: 1, fetchedBy: by } : null;
}
