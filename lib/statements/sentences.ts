/** The sentences of a block of text. Linear. */

import type { Lexicon } from './lexicon.ts';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** It begins a line. */
  readonly isLine: boolean;
}

const END = /[.!?]["'”’»)\]]*(?=\s+["'“‘«(]?[\p{Lu}\p{N}])|\n/gu;
/** The word before a full stop, and whether it is an initial. */
const LAST_WORD = /(?:^|[\s("“'‘])([\p{L}.]{1,12})$/u;

/** Where each sentence of a block stands; what lies between them is space. */
export function sentencesOf(text: string, lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let isLine = true;
  const add = (end: number) => {
    const own = text.slice(start, end);
    const trimmed = own.trim();
    if (trimmed) {
      start += own.length - own.trimStart().length;
      sentences.push({ start, end: start + trimmed.length, isLine });
    }
    start = end;
    isLine = text[end - 1] === '\n' || (isLine && !trimmed);
  };
  for (const { 0: end, index } of text.matchAll(END)) {
    if (end[0] === '.') {
      const word = LAST_WORD.exec(text.slice(Math.max(start, index - 14), index))?.[1]?.toLowerCase();
      if (word && (word.length === 1 || lexicon.words.abbreviations.test(word))) continue;
    }
    add(index + end.length);
  }
  add(text.length);
  return sentences;
}
