/**
 * Joins fetched closes to the ones we keep. What was once good is never lost: a join may add days, correct a day its own
 * provider corrected, and rescale after a split. A close that is out of bounds is held back (`held.ts`); an answer that
 * does not fit as a whole is refused, and the kept closes stay as they are. Pure.
 */

import { JUMPS, LONGEST_REPEAT } from './agreement.ts';
import { type Appended, append, type Join, type Revision } from './append.ts';
import { at } from './at.ts';
import { mergeCounts } from './counts.ts';
import type { Day } from './day.ts';
import { chained, LEAST_OVERLAP, levelled, overlapOf } from './fit.ts';
import { type HeldClose, heldAfter } from './held.ts';
import { isJump } from './plausible.ts';
import { type Series, type SeriesId, seriesOfDays } from './series.ts';

/** More closes in doubt than this, and the answer as a whole is. */
const MOST_HELD = 10;

export const REFUSALS = ['nothing', 'no-overlap', 'disagrees', 'jump', 'frozen', 'shorter'] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Merged =
  | {
      kind: 'merged';
      series: Series;
      added: number;
      /** Whether a day after our last is among the added. */
      goesOn: boolean;
      revised: readonly Revision[];
      rescaled: number | null;
      /** All that is held back from now on, of this provider and others. */
      held: readonly HeldClose[];
    }
  | { kind: 'refused'; why: Refusal };

/** The merged series when it differs from the kept one. */
export function newsIn(merged: Merged | null): Extract<Merged, { kind: 'merged' }> | null {
  if (merged?.kind !== 'merged') return null;
  return merged.added > 0 || merged.revised.length > 0 || merged.rescaled !== null ? merged : null;
}

/** `kept` is null when there is nothing yet; `fetched` is ascending, sound and holds finished days only. */
export function merge(kept: Series | null, fetched: Series, join: Join): Merged {
  if (fetched.days.length === 0) return refused('nothing');
  if (!kept || kept.days.length === 0) return begin(fetched, join);
  const last = at(kept.days, kept.days.length - 1);
  if (join.id === 'iwm-shares') {
    const counted = mergeCounts(kept, fetched);
    if (!counted) return refused('jump');
    const { counts, ...changes } = counted;
    const goesOn = at(fetched.days, fetched.days.length - 1) > last;
    return { kind: 'merged', series: seriesOfDays(counts), ...changes, goesOn, rescaled: null, held: [] };
  }
  if (join.carriesOn && at(fetched.days, 0) > last) return joined(kept, fetched, join, 1);
  const overlap = overlapOf(kept, fetched);
  if (overlap.length < (join.sameSource ? 1 : LEAST_OVERLAP)) return refused('no-overlap');
  // Another provider that ends earlier may know a day that we lack, or one that is in doubt; else it has nothing to add.
  if (at(fetched.days, fetched.days.length - 1) < last && !join.sameSource && !isOfUse(kept, fetched, join)) {
    return refused('shorter');
  }
  const fit = join.by === 'returns' ? chained(overlap) : levelled(overlap, join.id, join.sameSource);
  if (!fit) return refused('disagrees');
  return joined(scaledBy(kept, fit.keptBy), scaledBy(fetched, fit.fetchedBy), join, fit.keptBy);
}

/** A first history is taken but for the closes that no market makes. */
function begin(fetched: Series, { id, witness }: Join): Merged {
  const closes = new Map<Day, number>();
  let before: number | null = null;
  for (const [i, day] of fetched.days.entries()) {
    const close = at(fetched.closes, i);
    if (before !== null && isJump(id, before, close)) continue;
    closes.set(day, close);
    before = close;
  }
  if (fetched.days.length - closes.size > MOST_HELD) return refused('jump');
  const { held } = witness;
  const series = seriesOfDays(closes);
  return { kind: 'merged', series, added: closes.size, goesOn: true, revised: [], rescaled: null, held };
}

function joined(kept: Series, fetched: Series, join: Join, rescale: number): Merged {
  const last = at(kept.days, kept.days.length - 1);
  const fresh = fetched.closes.filter((_, i) => at(fetched.days, i) > last);
  if (isFrozen(join.id, kept, fresh)) return refused('frozen');
  const { closes, added, revised, decisions } = append(kept, fetched, join);
  const whyNot = refusalOf(decisions, fresh.length);
  if (whyNot) return refused(whyNot);
  const series = added > 0 || revised.length > 0 ? seriesOfDays(closes) : kept;
  return {
    kind: 'merged',
    series,
    added,
    goesOn: at(series.days, series.days.length - 1) > last,
    revised,
    rescaled: rescale === 1 ? null : rescale,
    held: heldAfter(join.id, join.witness, decisions),
  };
}

/** Why an answer is in doubt as a whole. */
function refusalOf({ doubted, taken }: Appended['decisions'], fresh: number): Refusal | null {
  if (doubted.length > MOST_HELD) return 'disagrees';
  const onlyJumps = doubted.length > 0 && doubted.length === fresh && doubted.every(({ why }) => why === 'jump');
  return onlyJumps && taken.size === 0 ? 'jump' : null;
}

function isOfUse(kept: Series, fetched: Series, { witness }: Join): boolean {
  const known = new Set(kept.days);
  const held = new Set(witness.held.map(({ day }) => day));
  return fetched.days.some((day) => held.has(day) || (!known.has(day) && day > at(kept.days, 0)));
}

/** A feed that stopped goes on repeating its last close, in one answer or in one after the other. */
function isFrozen(id: SeriesId, { closes }: Series, fresh: Float64Array): boolean {
  const last = at(closes, closes.length - 1);
  // A fund can stand still for days: no flow is no sign of a feed that did.
  if (!(id in JUMPS || (id === 'iwm-flow' && last !== 0))) return false;
  const repeats = closes.length - 2 - closes.findLastIndex((close) => close !== last);
  return fresh.length > 0 && repeats + fresh.length >= LONGEST_REPEAT && fresh.every((close) => close === last);
}

const scaledBy = (series: Series, by: number): Series =>
  by === 1 ? series : { days: series.days, closes: series.closes.map((close) => close * by) };

function refused(why: Refusal): Merged {
  return { kind: 'refused', why };
}
