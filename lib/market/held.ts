/** Closes that were sent but not believed: kept aside until a second voice decides, and never part of a series. Pure. */

import { agrees } from './agreement.ts';
import { type Day, MS_PER_DAY, MS_PER_HOUR } from './day.ts';
import { isBelievableLater } from './plausible.ts';
import type { SeriesId } from './series.ts';

export const DOUBTS = [
  /** It would change a close that is kept by more than a correction does. */
  'revised',
  /** The index moved otherwise than its funds, or a fund otherwise than the index. */
  'apart',
  /** The same figure as the close before. */
  'repeated',
  /** No market moves so. */
  'jump',
] as const;
export type Doubt = (typeof DOUBTS)[number];

export interface HeldClose {
  readonly day: Day;
  /** What we have of that day; null when nothing. */
  readonly kept: number | null;
  readonly said: number;
  readonly why: Doubt;
  /** Id of the provider, or `feed`. */
  readonly provider: string;
  /** When it was first said, ms since 1970. */
  readonly since: number;
  /** The provider that says otherwise, if one was asked. */
  readonly against: string | null;
}

/** Who sends closes, when, and what is known besides. */
export interface Witness {
  readonly provider: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly held: readonly HeldClose[];
}

/** "A day later": a refresh in the same hours of the next day counts. */
const A_DAY_LATER = 20 * MS_PER_HOUR;
/** What is held of a day that no answer reaches any more is forgotten. */
const LONGEST_HELD = 30 * MS_PER_DAY;

/** A close in doubt, and what surrounds it. */
export interface Question {
  readonly id: SeriesId;
  readonly day: Day;
  readonly said: number;
  readonly why: Doubt;
  /** The kept close, or the one before where there is none. */
  readonly known: number;
  /** What the same answer has next; null when that is all. */
  readonly next: number | null;
}

/** Whether a doubtful close may be taken: another provider said so before, or the same one a day ago and it can be. */
export function isConfirmed({ id, day, said, why, known, next }: Question, { provider, now, held }: Witness): boolean {
  const before = held.filter((one) => one.day === day && agrees(id, one.said, said));
  if (before.some((one) => one.provider !== provider)) return true;
  // Out of line with its peers: time makes it no better.
  if (why === 'apart') return false;
  const own = before.find((one) => one.provider === provider && one.against === null);
  if (!own || Math.abs(now - own.since) < A_DAY_LATER) return false;
  // A feed that stopped says the same tomorrow.
  if (why === 'repeated') return next !== null && next !== said;
  return isBelievableLater(id, known, said);
}

/** What another provider, who now says `close` for a day, has to say of what is held of it: the value it confirms, or null. */
export function confirmedBy(id: SeriesId, day: Day, close: number, { provider, held }: Witness): number | null {
  const other = held.find((one) => one.day === day && one.provider !== provider && agrees(id, one.said, close));
  return other?.said ?? null;
}

/** The decisions of one answer, by day. */
export interface Decisions {
  /** Days it has. */
  readonly answered: ReadonlySet<Day>;
  /** Days whose close was taken. */
  readonly taken: ReadonlySet<Day>;
  /** Days on which it agrees with what is kept. */
  readonly agreed: ReadonlySet<Day>;
  readonly doubted: readonly Omit<HeldClose, 'since' | 'against' | 'provider'>[];
}

/** What is held from now on. */
export function heldAfter(
  id: SeriesId,
  { provider, now, held }: Witness,
  { answered, taken, agreed, doubted }: Decisions,
): HeldClose[] {
  const left = held.flatMap((one) => {
    if (taken.has(one.day) || Math.abs(now - one.since) > LONGEST_HELD) return [];
    if (one.provider === provider) return answered.has(one.day) ? [] : [one];
    return [agreed.has(one.day) ? { ...one, against: provider } : one];
  });
  const added = doubted.map((one): HeldClose => {
    const before = held.find(
      (other) => other.day === one.day && other.provider === provider && agrees(id, other.said, one.said),
    );
    return { ...one, provider, since: before?.since ?? now, against: before?.against ?? null };
  });
  return [...left, ...added].sort((a, b) => a.day - b.day);
}
