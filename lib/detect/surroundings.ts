/** The text just around a candidate, as the rules read it. */

import type { Candidate } from './candidates.ts';
import { type Run, runsOf } from './runs.ts';

export interface Surroundings {
  /** Up to 60 characters before the candidate. */
  readonly before: string;
  /** The candidate as written. */
  readonly written: string;
  /** Up to 60 characters after it. */
  readonly after: string;
  /** What it is joined to. */
  readonly run: Run;
}

const REACH = 60;

/** Reads the surroundings of the candidates of one text, in ascending order. */
export function surroundingsOf(text: string): (candidate: Candidate) => Surroundings {
  const runAt = runsOf(text);
  return ({ start, end }) => ({
    before: text.slice(Math.max(0, start - REACH), start),
    written: text.slice(start, end),
    after: text.slice(end, end + REACH),
    run: runAt(start, end),
  });
}

/**
 * Whether a text ends in a pattern. The pattern is a lookbehind with the sticky flag, `/(?<=…)/y`: the engine then reads
 * backwards from the end, where `/…$/` would try every beginning.
 */
export function endsIn(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = text.length;
  return pattern.test(text);
}
