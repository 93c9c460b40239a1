/**
 * Joins fetched closes to the ones we keep. What was once good is never lost: a join may add days, correct a day its own
 * provider corrected, and rescale after a split; anything else is refused, and the kept closes stay as they are. Pure.
 */

import { median } from 'simple-statistics';
import { agrees, JUMPS, LARGEST_FLOW, LONGEST_REPEAT, splitRatio } from './agreement.ts';
import { at } from './at.ts';
import type { Day } from './day.ts';
import type { Series, SeriesId } from './series.ts';
import { lastAtOrBefore } from './value.ts';

/** Days on which both must have a close before another provider is believed. */
export const LEAST_OVERLAP = 5;
/** Overlapping days looked at, from the newest back. */
const MOST_OVERLAP = 60;
/** So much of the overlap must agree: venues differ on a wild day, other things differ on most. */
const AGREEING_SHARE = 0.8;
/** Days that a provider left out at first may be put in so far back. */
const FILL_DAYS = 30;
const YEAR = 366;

export interface Join {
  readonly id: SeriesId;
  /** How the series goes on: at the provider's levels, or by its returns from our last close. */
  readonly by: 'level' | 'returns';
  /** Whether the kept closes are the same provider's: only then it may correct them. */
  readonly sameSource: boolean;
  /** Whether the answer was reckoned from our own last day, so that it goes on from there without a day in common. */
  readonly carriesOn: boolean;
}

/** A close that its provider changed afterwards. */
export interface Revision {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

export const REFUSALS = ['nothing', 'no-overlap', 'disagrees', 'jump', 'frozen', 'shorter'] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Merged =
  | { kind: 'merged'; series: Series; added: number; revised: readonly Revision[]; rescaled: number | null }
  | { kind: 'refused'; why: Refusal };

/** The merged series when it differs from the kept one. */
export function newsIn(merged: Merged | null): Extract<Merged, { kind: 'merged' }> | null {
  if (merged?.kind !== 'merged') return null;
  return merged.added > 0 || merged.revised.length > 0 || merged.rescaled !== null ? merged : null;
}

/** `kept` is null when there is nothing yet; `fetched` is ascending, sound and holds finished days only. */
export function merge(kept: Series | null, fetched: Series, join: Join): Merged {
  if (fetched.days.length === 0) return refused('nothing');
  if (!kept || kept.days.length === 0) {
    return { kind: 'merged', series: fetched, added: fetched.days.length, revised: [], rescaled: null };
  }
  if (join.id === 'iwm-shares') return mergeCounts(kept, fetched);
  if (join.carriesOn && at(fetched.days, 0) > at(kept.days, kept.days.length - 1))
    return append(kept, fetched, join, 1);
  const overlap = overlapOf(kept, fetched);
  if (overlap.length < (join.sameSource ? 1 : LEAST_OVERLAP)) return refused('no-overlap');
  if (at(fetched.days, fetched.days.length - 1) < at(kept.days, kept.days.length - 1) && !join.sameSource) {
    // Another provider that ends earlier has nothing to add; its own corrections don't concern us.
    return refused('shorter');
  }
  const fit = join.by === 'returns' ? chained(overlap) : levelled(overlap, join);
  if (!fit) return refused('disagrees');
  return append(scaledBy(kept, fit.keptBy), scaledBy(fetched, fit.fetchedBy), join, fit.keptBy);
}

/** Counts of shares stand by themselves, with months between them; within a year none doubles or halves. */
function mergeCounts(kept: Series, fetched: Series): Merged {
  const counts = new Map(Array.from(kept.days, (day, i) => [day, at(kept.closes, i)]));
  const revised: Revision[] = [];
  let added = 0;
  for (const [i, day] of fetched.days.entries()) {
    const count = at(fetched.closes, i);
    const before = lastAtOrBefore(kept.days, day);
    const known = at(kept.closes, Math.max(0, before));
    if (before >= 0 && day - at(kept.days, before) <= YEAR && Math.max(count / known, known / count) > 2) {
      return refused('jump');
    }
    if (!counts.has(day)) added++;
    else if (known !== count) revised.push({ day, from: known, to: count });
    counts.set(day, count);
  }
  return { kind: 'merged', series: toSeries(counts), added, revised, rescaled: null };
}

function append(kept: Series, fetched: Series, join: Join, rescale: number): Merged {
  const last = at(kept.days, kept.days.length - 1);
  const closes = new Map<Day, number>();
  kept.days.forEach((day, i) => {
    closes.set(day, at(kept.closes, i));
  });
  const revised: Revision[] = [];
  const fresh: number[] = [];
  let added = 0;
  fetched.days.forEach((day, i) => {
    const close = at(fetched.closes, i);
    const before = closes.get(day);
    if (before === undefined) {
      if (day < last - FILL_DAYS) return;
      closes.set(day, close);
      added++;
      if (day > last) fresh.push(close);
    } else if (
      join.sameSource &&
      join.by === 'level' &&
      close !== before &&
      !agrees(join.id, before, close, 'rounding')
    ) {
      closes.set(day, close);
      revised.push({ day, from: before, to: close });
    }
  });
  const newest = at(kept.closes, kept.closes.length - 1);
  if (jumps(join.id, newest, fresh)) return refused('jump');
  if (isFrozen(join.id, newest, fresh)) return refused('frozen');
  return { kind: 'merged', series: toSeries(closes), added, revised, rescaled: rescale === 1 ? null : rescale };
}

interface Pair {
  kept: number;
  fetched: number;
}

/** The closes of the newest days that both have, in ascending order. */
function overlapOf(kept: Series, fetched: Series): Pair[] {
  const pairs: Pair[] = [];
  let k = kept.days.length - 1;
  let f = fetched.days.length - 1;
  while (k >= 0 && f >= 0 && pairs.length < MOST_OVERLAP) {
    const [keptDay, fetchedDay] = [at(kept.days, k), at(fetched.days, f)];
    if (keptDay === fetchedDay) pairs.push({ kept: at(kept.closes, k), fetched: at(fetched.closes, f) });
    if (keptDay >= fetchedDay) k--;
    if (fetchedDay >= keptDay) f--;
  }
  return pairs.reverse();
}

interface Fit {
  keptBy: number;
  fetchedBy: number;
}

/** Levels must agree as they are, or after a split that rescales all that was before it. */
function levelled(overlap: readonly Pair[], { id, sameSource }: Join): Fit | null {
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
function chained(overlap: readonly Pair[]): Fit | null {
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

/** The caps of a market are counted a little differently every day: a percentage point, and 3 to 5 % in two months. */
const MOST_APART = 0.01;
const MOST_DRIFT = 0.1;

const scaledBy = ({ days, closes }: Series, by: number): Series =>
  by === 1 ? { days, closes } : { days, closes: closes.map((close) => close * by) };

/** Whether a close is out of all proportion to the one before it. */
function jumps(id: SeriesId, last: number, fresh: readonly number[]): boolean {
  if (id === 'iwm-flow') return fresh.some((flow) => Math.abs(flow) > LARGEST_FLOW);
  const most = JUMPS[id];
  if (most === undefined) return false;
  return fresh.some((close, i) => {
    const before = fresh[i - 1] ?? last;
    return Math.max(close / before, before / close) > most;
  });
}

/** A feed that stopped goes on repeating its last close. */
function isFrozen(id: SeriesId, last: number, fresh: readonly number[]): boolean {
  // A fund can stand still for days: no flow is no sign of a feed that did.
  if (!(id in JUMPS || (id === 'iwm-flow' && last !== 0))) return false;
  return fresh.length >= LONGEST_REPEAT && fresh.every((close) => close === last);
}

function toSeries(closes: ReadonlyMap<Day, number>): Series {
  const days = Int32Array.from(closes.keys()).sort();
  return { days, closes: Float64Array.from(days, (day) => closes.get(day) ?? Number.NaN) };
}

function refused(why: Refusal): Merged {
  return { kind: 'refused', why };
}
