/** Where every number comes from, as a table. */

import type { Words } from '../../i18n/words.ts';
import { parseDay } from '../../market/day.ts';
import type { LineageView } from '../lineage.ts';
import { createCells } from './cells.ts';
import type { TableView } from './table.ts';

/** @param today the day that ages are counted to */
export function lineageTable(lineage: readonly LineageView[], today: number, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  const ageOf = (iso: string | null) => {
    const day = iso === null ? null : parseDay(iso);
    return day === null ? null : today - day;
  };
  return {
    id: 'data',
    caption: t('report.data.title'),
    columns: [
      { title: t('options.data.series') },
      { title: t('options.data.first') },
      { title: t('options.data.last') },
      { title: t('report.data.age') },
      { title: t('options.data.rows') },
      { title: t('options.data.source') },
    ],
    rows: lineage.map(({ title, firstDay, lastDay, closes, source }) => ({
      head: cells.text(title),
      cells: [
        cells.day(firstDay),
        cells.day(lastDay),
        cells.count(ageOf(lastDay)),
        cells.count(closes),
        cells.text(source),
      ],
    })),
  };
}
