import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { compileLexicon, type Lexicon } from '../../../lib/statements/lexicon.ts';
import { parseStatements } from '../../../lib/statements/parse.ts';
import type { Statement } from '../../../lib/statements/statement.ts';
import { EN } from '../../../lib/statements/words/en.ts';
import type { Words } from '../../../lib/statements/words/words.ts';

const lexicons = new Map<Words, Lexicon>();
export function lexiconFor(words: Words): Lexicon {
  const lexicon = lexicons.get(words) ?? compileLexicon(words);
  lexicons.set(words, lexicon);
  return lexicon;
}

/** The statements of a sentence. */
export function statementsIn(sentence: string, before: string | null = null, words = EN): Statement[] {
  return parseStatements(sentence, findMentions(sentence), before, lexiconFor(words));
}

/** Each statement in a line: "russell2000 window -1.2 % week". */
export function said(sentence: string, before: string | null = null, words = EN): string[] {
  return statementsIn(sentence, before, words).map(({ asset, kind, stated, unit, bound, period, day, side, peak }) =>
    [
      asset,
      kind,
      stated,
      unit,
      bound === 'exact' ? null : bound,
      period &&
        Object.values(period)
          .filter((part) => part !== null)
          .join(' '),
      day &&
        Object.values(day)
          .filter((part) => part !== null)
          .join(' '),
      side === 0 ? null : side > 0 ? 'above' : 'below',
      peak && `peak ${peak.year ?? ''}-${peak.month}`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
}
