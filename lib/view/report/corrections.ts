/** Closes that were wrong at their source and are mended wherever they come in, as a table. */

import type { Words } from '../../i18n/words.ts';
import { CORRECTIONS } from '../../market/corrections.ts';
import { isoDay } from '../../market/day.ts';
import { createCells } from './cells.ts';
import type { TableView } from './table.ts';

export function correctionsTable(words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  return {
    id: 'corrections',
    caption: t('corrections.title'),
    columns: [
      { title: t('options.data.series') },
      { title: t('corrections.day') },
      { title: t('corrections.wrong') },
      { title: t('corrections.right') },
      { title: t('options.data.source'), isText: true },
    ],
    rows: CORRECTIONS.map(({ series, day, wrong, right, source }) => ({
      head: cells.text(t(`series.${series}`)),
      cells: [cells.day(isoDay(day)), cells.number(wrong, 2), cells.number(right, 2), cells.text(source)],
    })),
  };
}
