/** What the tests of providers share: a clock, spans, and answers as text. */

import { isoDay, parseDay } from '../../../lib/market/day.ts';
import { type Failure, SourceError } from '../../../lib/sources/failure.ts';
import type { Answer, Span } from '../../../lib/sources/provider.ts';

export const day = (iso: string): number => {
  const parsed = parseDay(iso);
  if (parsed === null) throw new RangeError(`no day: ${iso}`);
  return parsed;
};

/** Noon in New York on Wednesday 7 October 2026: the session of the 6th is the last that is over. */
export const NOON = Date.UTC(2026, 9, 7, 16);

export const spanOf = (over: Partial<Span> = {}): Span => ({ from: null, now: NOON, carry: null, ...over });

/** `2026-10-06 285.1` */
export const written = ({ closes }: Answer): string[] =>
  Array.from(closes.days, (day, i) => `${isoDay(day)} ${closes.closes[i]}`);

/** How the reading failed; null when it didn't. */
export function failureOf(read: () => unknown): Failure | null {
  try {
    read();
    return null;
  } catch (cause) {
    if (cause instanceof SourceError) return cause.failure;
    throw cause;
  }
}

/** Seconds since 1970. */
export const seconds = (iso: string): number => Date.parse(iso) / 1000;
