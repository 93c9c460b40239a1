/** Fund flows before each breakout, beside what the index did. */

import type { Words } from '../../i18n/words.ts';
import type { Reading } from '../../signal/reading.ts';
import { createCells, PERCENT, USD_BN } from './cells.ts';
import type { TableView } from './table.ts';

export function flowsTable({ breakouts }: Reading, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  return {
    id: 'flows',
    caption: t('report.flows.title'),
    columns: [
      { title: t('report.flows.date') },
      { title: t('report.flows.flow'), unit: USD_BN },
      { title: t('report.flows.percent'), unit: PERCENT },
      { title: t('report.flows.index'), unit: PERCENT },
    ],
    rows: breakouts.toReversed().map(({ date, flowBefore, flowBeforePercent, outcomes }) => ({
      head: cells.day(date),
      cells: [
        cells.usdBn(flowBefore),
        cells.gain(flowBeforePercent),
        cells.gain(outcomes.russell2000?.['365'] ?? null),
      ],
    })),
  };
}
