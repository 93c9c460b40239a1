/** What the closes say to the claims of a page: read and measured at once, for nothing of it needs the reading. */

import { languageInForce } from '../i18n/languages.ts';
import { createWords } from '../i18n/words.ts';
import { checkStatement } from '../statements/check.ts';
import type { Claimed } from '../statements/claimed.ts';
import { statementsOf } from '../statements/read.ts';
import type { StatedAsset } from '../statements/statement.ts';
import { readRefreshes } from '../store/refreshes.ts';
import { type StatementView, statementView } from '../view/statement.ts';
import type { ReadingsOptions } from './readings.ts';

/** For each claim, in the order asked, what may be said of its statements. */
export type AnswerStatements = (asked: Claimed) => Promise<StatementView[][]>;

export function createStatements({ keeper, settings }: Pick<ReadingsOptions, 'keeper' | 'settings'>): AnswerStatements {
  return async ({ claims, moment }) => {
    const [{ market, database }, { language }] = await Promise.all([keeper.get(), settings()]);
    const words = createWords(languageInForce(language));
    const refreshes = await readRefreshes(database);
    const sourceOf = (asset: StatedAsset) => {
      const source = refreshes.get(asset)?.source ?? 'snapshot';
      return source === 'snapshot' ? words.t('options.data.snapshot') : source;
    };
    return claims.map((claim) =>
      statementsOf(claim).flatMap((statement) => {
        const finding = checkStatement(market, statement, moment);
        return finding ? [statementView(statement, finding, sourceOf, words)] : [];
      }),
    );
  };
}
