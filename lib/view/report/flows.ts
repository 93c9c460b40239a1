/** Fund flows before each breakout, beside what the index did. */

import type { Words } from '../../i18n/words.ts';
import type { Reading } from '../../signal/types.ts';
import type { TableView } from './table.ts';

export function flowsTable({ breakouts }: Reading, words: Words): TableView {
  const { t } = words;
  return {
    id: 'flows',
    caption: t('report.flows.title'),
    columns: [t('report.flows.date'), t('report.flows.flow'), t('report.flows.index')],
    rows: breakouts.toReversed().map(({ date, flowBefore, outcomes }) => ({
      head: words.day(date),
      cells: [
        flowBefore === null ? t('units.none') : words.usdBn(flowBefore, { sign: true }),
        words.gain(outcomes.russell2000?.['365'] ?? null),
      ],
    })),
  };
}
