/** What followed each state, in all months and in both halves of them. */

import type { Words } from '../../i18n/words.ts';
import { STATES, type TrackedAsset, type TrackRecord } from '../../signal/types.ts';
import { rateCells } from './base-rates.ts';
import type { TableView } from './table.ts';

export function trackRecordTable(asset: TrackedAsset, record: TrackRecord, words: Words): TableView {
  const { t } = words;
  const [first, second] = record.halves;
  const parts = [record, first, second];
  const columns = [t('report.n'), t('report.median'), t('report.positive')];
  const to = first.to === null ? t('units.none') : words.month(first.to);
  return {
    id: `track-record-${asset}`,
    caption: t(`assets.${asset}.name`),
    columns: [
      t('report.trackRecord.state'),
      ...columns,
      ...columns.map((column) => `${column} ${t('report.trackRecord.first', { to })}`),
      ...columns.map((column) => `${column} ${t('report.trackRecord.second')}`),
    ],
    rows: [
      ...STATES.toReversed().map((state) => ({
        head: t(`state.word.${state}`),
        cells: parts.flatMap((part) => rateCells(part.states[state], words)),
      })),
      {
        head: t('report.trackRecord.all'),
        cells: parts.flatMap((part) => rateCells(part.all, words)),
        base: true,
      },
    ],
  };
}
