/** The text just around a candidate, as the rules read it. */

import type { Candidate } from './candidates.ts';
import { lettersBefore, lettersFrom } from './letters.ts';
import { type Run, runsOf } from './runs.ts';

export interface Surroundings {
  /** Up to 60 characters before the candidate. */
  readonly before: string;
  /** The candidate as written. */
  readonly written: string;
  /** Up to 60 characters after it. */
  readonly after: string;
  /** Both folded. */
  readonly head: string;
  readonly tail: string;
  /** The letters before the one sign or space that stands before it, folded; and those after the one after it. */
  readonly last: string;
  readonly next: string;
  /** Up to six words before it, folded, nearest first, with the signs that touch them; none when no space parts it from them. */
  readonly ahead: readonly string[];
  /** The words after it likewise, in their order. */
  readonly behind: readonly string[];
  /** What it is joined to. */
  readonly run: Run;
}

const REACH = 60;

/** The most words that are looked at on one side. */
const WORDS = 6;
const SPACE = /[\t-\r \u00a0]/;

/** Reads the surroundings of the candidates of one text, in ascending order; `folded` is the text folded. */
export function surroundingsOf(text: string, folded: string): (candidate: Candidate) => Surroundings {
  const runAt = runsOf(text);
  return ({ start, end }) => {
    const from = Math.max(0, start - REACH);
    const [before, head] = [text.slice(from, start), folded.slice(from, start)];
    const [after, tail] = [text.slice(end, end + REACH), folded.slice(end, end + REACH)];
    return {
      before,
      written: text.slice(start, end),
      after,
      head,
      tail,
      last: lettersBefore(head, head.length - 1),
      next: lettersFrom(tail, 1),
      ahead: nearest(head.split(SPACE).reverse()),
      behind: nearest(tail.split(SPACE)),
      run: runAt(start, end),
    };
  };
}

/** The words nearest to the candidate, of the pieces that spaces part, nearest first: the first piece touches it, and is empty where a space does. */
const nearest = ([touching, ...words]: readonly string[]): string[] => (touching === '' ? words.slice(0, WORDS) : []);

/** Whether a text begins, after one character at most, with one of these signs. */
export function opensWith(text: string, signs: string): boolean {
  return text !== '' && (signs.includes(text.charAt(0)) || (text.length > 1 && signs.includes(text.charAt(1))));
}

/** Whether a letter beyond Latin and its neighbours stands at the start of a text, or one character on. */
export function opensAbroad(text: string): boolean {
  return text.charCodeAt(0) > 0x36f || text.charCodeAt(1) > 0x36f;
}

/**
 * Whether a text ends in a pattern. The pattern is a lookbehind with the sticky flag, `/(?<=…)/y`: the engine then reads
 * backwards from the end, where `/…$/` would try every beginning. Compiling one costs more than all else here, so rules
 * ask first for a word or a sign without which it cannot match.
 */
export function endsIn(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = text.length;
  return pattern.test(text);
}
