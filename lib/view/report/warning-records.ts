/** What followed each warning, beside what followed the other sessions. */

import type { Words } from '../../i18n/words.ts';
import type { BaseRate } from '../../signal/distribution.ts';
import { WARNING_IDS } from '../../signal/ids.ts';
import type { Reading } from '../../signal/reading.ts';
import { WARNED_ASSETS } from '../../signal/warning-record.ts';
import { rateCells } from './base-rates.ts';
import { type Cells, createCells, PERCENT } from './cells.ts';
import type { Cell, TableView } from './table.ts';

/** Two rows a warning: what the index did, and what Bitcoin did. */
export function warningRecordsTable({ warningRecord }: Reading, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  return {
    id: 'warning-records',
    caption: t('records.table.title'),
    columns: [
      { title: t('report.warnings.name') },
      { title: t('report.asset') },
      { title: t('records.table.active') },
      { title: t('report.median'), unit: PERCENT },
      { title: t('report.positive'), unit: PERCENT },
      { title: t('records.table.episodes') },
      { title: t('report.baseRates.independent') },
      { title: t('records.table.other') },
      { title: t('records.table.otherMedian'), unit: PERCENT },
      { title: t('records.table.otherPositive'), unit: PERCENT },
    ],
    rows: WARNING_IDS.flatMap((id) =>
      WARNED_ASSETS.map((asset, i) => {
        const { active, other, tooFew } = warningRecord[id][asset];
        return {
          // Said once; whoever copies the table has it in each row.
          head: { text: i === 0 ? t(`warnings.${id}.title`) : '', raw: t(`warnings.${id}.title`) },
          cells: [
            cells.text(t(`assets.${asset}.name`)),
            ...(tooFew ? tooFewCells(active, words, cells) : rateCells(active, cells)),
            cells.count(active.episodes),
            cells.count(active.independent),
            ...rateCells(other, cells),
          ],
          ...(i === 0 ? {} : { kind: 'sub' as const }),
        };
      }),
    ),
  };
}

/** The median of too few cases is not shown as if it told something; whoever copies the table gets it. */
function tooFewCells({ n, median, positive }: BaseRate, { t }: Words, cells: Cells): Cell[] {
  return [
    cells.count(n),
    { text: n > 0 ? t('records.table.tooFew') : t('units.none'), raw: median },
    { text: '', raw: positive },
  ];
}
