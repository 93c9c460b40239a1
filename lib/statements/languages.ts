/** The languages whose sentences are read in pages. Another is a table in `words/`, and a line here. */

import { compileLexicon, type Lexicon } from './lexicon.ts';
import { EN } from './words/en.ts';
import type { Words } from './words/words.ts';

const WORDS: Readonly<Record<string, Words>> = { en: EN };
const compiled = new Map<string, Lexicon>();

/** The lexicon of a language, compiled at its first use; null for one whose sentences aren't read. */
export function lexiconOf(language: string): Lexicon | null {
  const words = Object.hasOwn(WORDS, language) ? WORDS[language] : undefined;
  if (!words) return null;
  const lexicon = compiled.get(language) ?? compileLexicon(words);
  compiled.set(language, lexicon);
  return lexicon;
}
