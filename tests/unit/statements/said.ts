import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { type Claim, claimsOf } from '../../../lib/statements/claim.ts';
import { compileLexicon, type Lexicon } from '../../../lib/statements/lexicon.ts';
import { statementsOf } from '../../../lib/statements/read.ts';
import type { OwnDay, Period, Statement } from '../../../lib/statements/statement.ts';
import { EN } from '../../../lib/statements/words/en.ts';
import type { Words } from '../../../lib/statements/words/words.ts';

const lexicons = new Map<Words, Lexicon>();
export function lexiconFor(words: Words): Lexicon {
  const lexicon = lexicons.get(words) ?? compileLexicon(words);
  lexicons.set(words, lexicon);
  return lexicon;
}

/** The claims of a sentence. */
export const claimsIn = (sentence: string, before: string | null = null, words = EN): Claim[] =>
  claimsOf({ text: sentence, start: 0, end: sentence.length }, findMentions(sentence), before, lexiconFor(words));

/** The statements of a sentence. */
export function statementsIn(sentence: string, before: string | null = null, words = EN): Statement[] {
  return claimsIn(sentence, before, words).flatMap(statementsOf);
}

/** A time in words: month, day, year. */
const told = ({ type, ...parts }: Period | OwnDay): string =>
  [
    type,
    ...['month', 'date', 'quarter', 'weekday', 'year'].map((part) => (parts as Record<string, unknown>)[part] ?? ''),
  ]
    .filter((part) => part !== '')
    .join(' ');

/** Each statement in a line: "russell2000 window -1.2 % week". */
export function said(sentence: string, before: string | null = null, words = EN): string[] {
  return statementsIn(sentence, before, words).map(({ asset, kind, stated, unit, bound, period, day, side, peak }) =>
    [
      asset,
      kind,
      stated,
      unit,
      bound === 'exact' ? null : bound,
      period && told(period),
      day && told(day),
      side === 0 ? null : side > 0 ? 'above' : 'below',
      peak && `peak ${peak.year ?? ''}-${peak.month}`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
}
