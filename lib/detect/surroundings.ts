/** The text just around a candidate, as the rules read it. */

import type { Candidate } from './candidates.ts';

export interface Surroundings {
  /** Up to 60 characters before the candidate. */
  readonly before: string;
  /** The candidate as written. */
  readonly written: string;
  /** Up to 60 characters after it. */
  readonly after: string;
  /** What is joined to it without space, quote or bracket: the whole URL, path or identifier, at most 200 characters each way. */
  readonly run: string;
}

const REACH = 60;
const RUN_REACH = 200;

/** A break in a run: space, quote, bracket, list mark, or any character beyond ASCII (CJK text has no spaces). */
const RUN_BREAK = /[^!#-&*+\-./0-9:=?@A-Z\\^_a-z~]/;

/** Reads the surroundings of the candidates of one text, in ascending order; a run is found once for all candidates in it. */
export function surroundingsOf(text: string): (candidate: Candidate) => Surroundings {
  let from = 0;
  let to = -1;
  return ({ start, end }) => {
    if (end > to) {
      from = start;
      while (from > 0 && start - from < RUN_REACH && !RUN_BREAK.test(text.charAt(from - 1))) from--;
      to = end;
      while (to < text.length && to - end < RUN_REACH && !RUN_BREAK.test(text.charAt(to))) to++;
    }
    return {
      before: text.slice(Math.max(0, start - REACH), start),
      written: text.slice(start, end),
      after: text.slice(end, end + REACH),
      run: text.slice(from, to),
    };
  };
}
