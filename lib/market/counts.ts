/** Counts of shares stand by themselves, with months between them: each is added or corrected by itself. Pure. */

import type { Revision } from './append.ts';
import { at } from './at.ts';
import type { Day } from './day.ts';
import { closesByDay, type Series } from './series.ts';
import { lastAtOrBefore } from './value.ts';

const YEAR = 366;
/** Within a year none doubles or halves. */
const MOST = 2;

export interface Counted {
  readonly counts: ReadonlyMap<Day, number>;
  readonly added: number;
  readonly revised: readonly Revision[];
}

/** Null when a count can't be, as no answer with one is to be trusted. */
export function mergeCounts(kept: Series, fetched: Series): Counted | null {
  const counts = closesByDay(kept);
  const revised: Revision[] = [];
  let added = 0;
  for (const [i, day] of fetched.days.entries()) {
    const count = at(fetched.closes, i);
    const before = lastAtOrBefore(kept.days, day);
    const known = at(kept.closes, Math.max(0, before));
    if (before >= 0 && day - at(kept.days, before) <= YEAR && Math.max(count / known, known / count) > MOST)
      return null;
    if (!counts.has(day)) added++;
    else if (known !== count) revised.push({ day, from: known, to: count });
    counts.set(day, count);
  }
  return { counts, added, revised };
}
