/** What a sentence may say of our assets, as letters, numbers and days: the page's part of reading, and all that leaves it. */

import type { Mention } from '../detect/mention.ts';
import { type Clause, type Outline, outlineOf } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { withoutBrackets } from './parts.ts';
import type { Place } from './place.ts';
import { readTimes } from './times.ts';
import { tokensOf } from './tokens.ts';

/** A clause about one of our assets, and what the rest of the sentence means for it. */
export type Claim = Clause & Omit<Outline, 'clauses'>;

/** Longer sentences are lists, or no sentences. */
const LONGEST = 1_000;
/** Without a figure, a record, a multiple or a comparison nothing is said. */
const SAYING = /[%$p#R0234zZX]/;

/**
 * The claims of one sentence, in its order; spans are JS string indices into its text. Silent wherever doubt, a condition
 * or a moment within a day may change what it says.
 * @param mentions those of the sentence, ascending
 * @param before the block before it, whose closing colon makes it a heading ("For the week:")
 * @param lexicon that of its language
 */
export function claimsOf(
  sentence: Place,
  mentions: readonly Mention[],
  before: string | null,
  lexicon: Lexicon,
): Claim[] {
  if (mentions.length === 0 || sentence.end - sentence.start > LONGEST) return [];
  const tokens = tokensOf(sentence, mentions, lexicon);
  if (!tokens) return [];
  const { clauses, ...rest } = outlineOf(withoutBrackets(readTimes(tokens)), headingOf(before, lexicon));
  return clauses
    .filter(({ segments }) => segments.flat().some(({ tag }) => SAYING.test(tag)))
    .map((clause) => ({ ...clause, ...rest }));
}

function headingOf(before: string | null, lexicon: Lexicon) {
  const text = before?.trimEnd() ?? '';
  if (!text.endsWith(':') || text.length > LONGEST) return null;
  const tokens = tokensOf({ text, start: 0, end: text.length - 1 }, [], lexicon);
  return tokens && readTimes(tokens);
}
