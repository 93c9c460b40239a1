/** Where every number comes from, and what is kept aside, as tables. */

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
      { title: t('options.data.source'), isText: true },
      { title: t('corrections.of.title'), isText: true },
    ],
    rows: lineage.map(({ title, firstDay, lastDay, closes, source, ...row }) => ({
      head: cells.text(title),
      cells: [
        cells.day(firstDay),
        cells.day(lastDay),
        cells.count(ageOf(lastDay)),
        cells.count(closes),
        cells.text(source),
        cells.text(correctionsOf(row, words)),
      ],
    })),
  };
}

function correctionsOf(row: Pick<LineageView, 'mended' | 'revised' | 'held'>, { t }: Words): string {
  const counts = { mended: row.mended, revised: row.revised, held: row.held.length };
  return (['mended', 'revised', 'held'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`corrections.of.${kind}`, { n: counts[kind] }))
    .join(t('units.comma'));
}

/** Closes that were sent and are not believed, with what speaks against each; null when there are none. */
export function heldTable(lineage: readonly LineageView[], words: Words): TableView | null {
  const { t } = words;
  const cells = createCells(words);
  const rows = lineage.flatMap(({ title, held }) =>
    held.map(({ day, said, kept, text }) => ({
      head: cells.text(title),
      cells: [cells.day(day), cells.number(said, 2), cells.number(kept, 2), cells.text(text)],
    })),
  );
  if (rows.length === 0) return null;
  return {
    id: 'held',
    caption: t('corrections.held.title'),
    columns: [
      { title: t('options.data.series') },
      { title: t('corrections.day') },
      { title: t('corrections.held.said') },
      { title: t('corrections.held.kept') },
      { title: t('report.chance.words'), isText: true },
    ],
    rows,
  };
}
