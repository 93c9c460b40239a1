/** The claims ledger as a table. */

import type { Words } from '../../i18n/words.ts';
import type { ClaimReading } from '../../signal/claims/claim.ts';
import { claimView } from '../claims.ts';
import { createCells } from './cells.ts';
import type { TableView } from './table.ts';

export function claimsTable(claims: readonly ClaimReading[], words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  return {
    id: 'claims',
    caption: t('report.claims.title'),
    columns: [
      { title: t('report.claims.who') },
      { title: t('report.claims.when') },
      { title: t('report.claims.verdict') },
      { title: t('report.claims.claimed') },
      { title: t('report.claims.found') },
      { title: t('report.claims.how') },
    ],
    rows: claims.map((claim) => {
      const view = claimView(words, claim);
      return {
        head: cells.text(view.who),
        cells: [
          { text: view.when, raw: claim.when },
          cells.text(view.verdictText),
          cells.text(view.claimed),
          cells.text(view.found),
          cells.text(view.how),
        ],
      };
    }),
  };
}
