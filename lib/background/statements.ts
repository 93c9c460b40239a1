/** What the closes say to the statements of a page: measured at once, for nothing of it needs the reading. */

import { languageInForce } from '../i18n/languages.ts';
import { createWords } from '../i18n/words.ts';
import { checkStatement } from '../statements/check.ts';
import type { Stated } from '../statements/stated.ts';
import { readRefreshes } from '../store/refreshes.ts';
import { type StatementView, statementView } from '../view/statement.ts';
import type { ReadingsOptions } from './readings.ts';

/** In the order asked; null for a statement of which nothing may be said. */
export type AnswerStatements = (asked: Stated) => Promise<(StatementView | null)[]>;

export function createStatements({ keeper, settings }: Pick<ReadingsOptions, 'keeper' | 'settings'>): AnswerStatements {
  return async ({ statements, moment }) => {
    const [{ market, database }, { language }] = await Promise.all([keeper.get(), settings()]);
    const words = createWords(languageInForce(language));
    const refreshes = database ? await readRefreshes(database) : new Map();
    const sourceOf = (asset: (typeof statements)[number]['asset']) => {
      const source = refreshes.get(asset)?.source ?? 'snapshot';
      return source === 'snapshot' ? words.t('options.data.snapshot') : source;
    };
    return statements.map((statement) => {
      const finding = checkStatement(market, statement, moment);
      return finding && statementView(statement, finding, sourceOf, words);
    });
  };
}
