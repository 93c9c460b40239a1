/** The sentences of a block of text. Linear. */

import type { Lexicon } from './lexicon.ts';

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?]["'”’»)\]]*(?=\s+["'“‘«(]?[\p{Lu}\p{N}])|\n/gu;
/** The word before a full stop, and whether it is an initial. */
const LAST_WORD = /(?:^|[\s("“'‘])([\p{L}.]{1,12})$/u;

/** Where each sentence of a block stands; what lies between them is space. */
export function sentencesOf(text: string, lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    if (end > start) sentences.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const stop = match.index;
    if (text[stop] === '.') {
      const word = LAST_WORD.exec(text.slice(Math.max(start, stop - 14), stop))?.[1]?.toLowerCase();
      if (word && (word.length === 1 || lexicon.words.abbreviations.test(word))) continue;
    }
    add(stop + match[0].length);
  }
  add(text.length);
  return sentences;
}
