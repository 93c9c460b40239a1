/** Characters that nobody sees: they say where a word may be broken or joined, and are no part of it. */

import { lowerBound } from '../../lower-bound.ts';

/** Soft hyphen, joiners and spaces without width, marks and isolates of direction, byte order mark. */
export const INVISIBLE = /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

export interface VisibleText {
  text: string;
  /** Where a character of `text` stands in the whole. */
  toWhole(index: number): number;
}

const same = (index: number) => index;

/** A text without them, and the way back to it. */
export function visibleText(whole: string): VisibleText {
  if (!INVISIBLE.test(whole)) return { text: whole, toWhole: same };
  const gone = [...whole.matchAll(ALL_INVISIBLE)].map(({ index }) => index);
  return {
    text: whole.replace(ALL_INVISIBLE, ''),
    toWhole: (index) => index + lowerBound(gone.length, (i) => (gone[i] ?? 0) - i <= index),
  };
}
