/** What followed each state, in all months and in both halves of them. */

import type { Words } from '../../i18n/words.ts';
import { STATES } from '../../signal/state.ts';
import type { TrackedAsset, TrackRecord } from '../../signal/track-record.ts';
import { rateCells } from './base-rates.ts';
import { createCells, PERCENT } from './cells.ts';
import type { Column, TableView } from './table.ts';

export function trackRecordTable(asset: TrackedAsset, record: TrackRecord, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  const [first, second] = record.halves;
  const parts = [record, first, second];
  const columns: Column[] = [
    { title: t('report.n') },
    { title: t('report.median'), unit: PERCENT },
    { title: t('report.positive'), unit: PERCENT },
  ];
  const to = first.to === null ? t('units.none') : words.month(first.to);
  const inPart = (part: string) => columns.map((column) => ({ ...column, title: `${column.title} ${part}` }));
  return {
    id: `track-record-${asset}`,
    caption: t(`assets.${asset}.name`),
    columns: [
      { title: t('report.trackRecord.state') },
      ...columns,
      ...inPart(t('report.trackRecord.first', { to })),
      ...inPart(t('report.trackRecord.second')),
    ],
    rows: [
      ...STATES.toReversed().map((state) => ({
        head: cells.text(t(`state.word.${state}`)),
        cells: parts.flatMap((part) => rateCells(part.states[state], cells)),
      })),
      {
        head: cells.text(t('report.trackRecord.all')),
        cells: parts.flatMap((part) => rateCells(part.all, cells)),
        kind: 'base',
      },
    ],
  };
}
