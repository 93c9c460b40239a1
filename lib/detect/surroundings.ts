/** The text just around a candidate, as the rules read it. */

import type { Surroundings } from './around.ts';
import type { Candidate } from './candidate.ts';
import type { Forms } from './letters.ts';
import { runsOf } from './runs.ts';
import { NOTHING, type Sense } from './sense.ts';
import type { Stems } from './stems.ts';
import { STEMS } from './words.ts';

const REACH = 60;

/** Reads the surroundings of the candidates of one text, in ascending order. */
export function surroundingsOf({ text, flat }: Forms, abroad?: Stems<Sense>): (candidate: Candidate) => Surroundings {
  const senseOf = (words: string) => (STEMS.at(words, 0) ?? abroad?.at(words, 0))?.value ?? NOTHING;
  const runAt = runsOf(text);
  return ({ start, end }) => {
    const from = Math.max(0, start - REACH);
    return {
      before: text.slice(from, start),
      written: text.slice(start, end),
      after: text.slice(end, end + REACH),
      head: flat.slice(from, start),
      tail: flat.slice(end, end + REACH),
      senseOf,
      run: runAt(start, end),
    };
  };
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

/** The same with what its groups took. */
export function matchBehind(text: string, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = text.length;
  return pattern.exec(text);
}
