/** The languages whose sentences are read. */

import { compileLexicon, type Lexicon } from './lexicon.ts';
import { DE } from './words/de.ts';
import { EN } from './words/en.ts';
import type { Words } from './words/words.ts';

const WORDS: Partial<Record<string, Words>> = { en: EN, de: DE };
const compiled = new Map<string, Lexicon>();

/** The lexicon of a language, compiled at its first use; null for one that has no table. */
export function lexicons(language: string): Lexicon | null {
  const words = WORDS[language];
  if (!words) return null;
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compileLexicon(words);
    compiled.set(language, lexicon);
  }
  return lexicon;
}
