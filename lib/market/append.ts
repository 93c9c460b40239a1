/** Goes through fetched closes day by day: puts in what is new, corrects what is kept, and holds back what is in doubt. Pure. */

import { agrees } from './agreement.ts';
import { at } from './at.ts';
import { isSession } from './calendar.ts';
import type { Day } from './day.ts';
import { confirmedBy, type Decisions, type Doubt, isConfirmed, type Witness } from './held.ts';
import { isApart } from './peers.ts';
import { isJump, isRepeat, isSmallRevision } from './plausible.ts';
import { closesByDay, type Series, type SeriesId } from './series.ts';
import { SESSION_SERIES } from './sessions.ts';
import { lastAtOrBefore } from './value.ts';

export interface Join {
  readonly id: SeriesId;
  /** How the series goes on: at the provider's levels, or by its returns from our last close. */
  readonly by: 'level' | 'returns';
  /** Whether the kept closes are the same provider's: only then it may correct them. */
  readonly sameSource: boolean;
  /** Whether the answer was reckoned from our own last day, so that it goes on from there without a day in common. */
  readonly carriesOn: boolean;
  readonly witness: Witness;
  /** What its returns are held against. */
  readonly peers: readonly Series[];
}

/** A close that its provider changed afterwards. */
export interface Revision {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

export interface Appended {
  readonly closes: ReadonlyMap<Day, number>;
  readonly added: number;
  readonly revised: readonly Revision[];
  readonly decisions: Decisions;
}

/** Days: what providers disagree about further back is history. */
const RECENT = 90;

type Dated = readonly [Day, number];

/** Both are at one level; `kept` has a close at least. */
export function append(kept: Series, fetched: Series, join: Join): Appended {
  const closes = closesByDay(kept);
  const revised: Revision[] = [];
  const [taken, agreed] = [new Set<Day>(), new Set<Day>()];
  const doubted: { day: Day; kept: number | null; said: number; why: Doubt }[] = [];
  let newest = datedAt(kept, kept.days.length - 1) as Dated;
  let added = 0;

  for (const [i, day] of fetched.days.entries()) {
    const close: Dated = [day, at(fetched.closes, i)];
    const known = closes.get(day);
    const next = fetched.closes[i + 1] ?? null;
    if (known === undefined) {
      if (!mayBePutIn(kept, join.id, day)) continue;
      const place = lastAtOrBefore(kept.days, day);
      const [before, after] = day > newest[0] ? [newest, null] : [datedAt(kept, place), datedAt(kept, place + 1)];
      const why = doubtOfNew(join, before, close, after, fetched.closes[i - 1] ?? before?.[1] ?? null);
      if (
        why &&
        !isConfirmed({ id: join.id, day, said: close[1], why, known: before?.[1] ?? close[1], next }, join.witness)
      ) {
        doubted.push({ day, kept: null, said: close[1], why });
        continue;
      }
      closes.set(...close);
      taken.add(day);
      added++;
      if (day > newest[0]) newest = close;
    } else if (agrees(join.id, known, close[1], 'rounding') || (!join.sameSource && agrees(join.id, known, close[1]))) {
      agreed.add(day);
    } else if (join.by === 'level') {
      const correction = correctionOf(kept, join, known, close, next);
      if (typeof correction === 'string') doubted.push({ day, kept: known, said: close[1], why: correction });
      else if (correction !== null) {
        closes.set(day, correction);
        taken.add(day);
        revised.push({ day, from: known, to: correction });
      }
    }
  }
  return { closes, added, revised, decisions: { answered: new Set(fetched.days), taken, agreed, doubted } };
}

/** A day may be put in from our first one on, when the exchange was open. */
function mayBePutIn({ days }: Series, id: SeriesId, day: Day): boolean {
  return day > at(days, 0) && (!SESSION_SERIES.has(id) || isSession(day));
}

/** @param ownBefore the close before it as the same provider has it: one that stopped repeats its own. */
function doubtOfNew(
  { id, peers }: Join,
  before: Dated | null,
  close: Dated,
  after: Dated | null,
  ownBefore: number | null,
): Doubt | null {
  if (before && isJump(id, before[1], close[1])) return 'jump';
  if (after && isJump(id, close[1], after[1])) return 'jump';
  if (before && isApart(peers, before, close)) return 'apart';
  if (ownBefore !== null && isRepeat(id, ownBefore, close[1])) return 'repeated';
  return null;
}

/** What to put in the place of a kept close; a doubt when it is to be held back; null when it is no business of this provider. */
function correctionOf(
  kept: Series,
  { id, sameSource, witness, peers }: Join,
  known: number,
  [day, said]: Dated,
  next: number | null,
): number | Doubt | null {
  if (!sameSource) {
    const confirmed = confirmedBy(id, day, said, witness);
    // It may not correct another's close, but one so far off is told, and a further provider asked.
    const isFarOff = day > at(kept.days, kept.days.length - 1) - RECENT && !isSmallRevision(id, known, said);
    return confirmed ?? (isFarOff ? 'revised' : null);
  }
  const index = lastAtOrBefore(kept.days, day);
  const [before, after] = [datedAt(kept, index - 1), datedAt(kept, index + 1)];
  const isOut = (close: number) =>
    (before && isApart(peers, before, [day, close])) || (after && isApart(peers, [day, close], after));
  const why = isOut(said) && !isOut(known) ? 'apart' : isSmallRevision(id, known, said) ? null : 'revised';
  return !why || isConfirmed({ id, day, said, why, known, next }, witness) ? said : why;
}

function datedAt({ days, closes }: Series, index: number): Dated | null {
  const [day, close] = [days[index], closes[index]];
  return day === undefined || close === undefined ? null : [day, close];
}
