import { findMentions } from '../../../lib/detect/find.ts';
import { parseStatements } from '../../../lib/statements/parse.ts';
import type { Statement } from '../../../lib/statements/statement.ts';

/** The statements of a sentence. */
export function statementsIn(sentence: string, before: string | null = null, language = 'en'): Statement[] {
  return parseStatements(sentence, findMentions(sentence), before, language);
}

/** Each statement in a line: "russell2000 window -1.2 % week". */
export function said(sentence: string, before: string | null = null, language = 'en'): string[] {
  return statementsIn(sentence, before, language).map(({ asset, kind, stated, unit, bound, period, day, side, peak }) =>
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
