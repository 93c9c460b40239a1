/** Correlation by lag, in words: legend and table. */

import type { Words } from '../../../i18n/words.ts';
import { createCells } from '../cells.ts';
import type { TableView } from '../table.ts';
import type { TimingChart } from './data.ts';
import { item, type Legend } from './legend.ts';

const PARTS = ['all', 'earlier', 'later'] as const;
const MARKS = { all: ['bar', 'tide'], earlier: ['dashed', 'ink'], later: ['dotted', 'ink'] } as const;
/** The table names every fifth lag. */
const STEP = 5;

/** Index of the highest correlation: as in the reading, on a tie the nearest lag, then the positive one. */
export function bestOf({ lags }: TimingChart, part: readonly (number | null)[]): number {
  let best = -1;
  for (const [i, value] of part.entries()) {
    if (value === null) continue;
    const [highest, lag] = [part[best] ?? Number.NEGATIVE_INFINITY, lags[i] ?? 0];
    const nearer = Math.abs(lag) <= Math.abs(lags[best] ?? Number.POSITIVE_INFINITY);
    if (value > highest || (value === highest && nearer)) best = i;
  }
  return best;
}

/** Correlation at the lag under the cursor; at rest at the best one of each part. */
export function timingLegend(data: TimingChart, index: number | null, words: Words): Legend {
  const { t } = words;
  const value = (part: readonly (number | null)[]) => {
    const shown = index ?? bestOf(data, part);
    const correlation = part[shown] ?? null;
    if (correlation === null) return t('units.none');
    if (index !== null) return words.signed(correlation, 2);
    return t('report.charts.timing.best', {
      value: words.signed(correlation, 2),
      lag: words.signed(data.lags[shown] ?? 0),
    });
  };
  return {
    when:
      index === null
        ? t('report.charts.timing.highest')
        : t('report.charts.timing.at', { lag: words.signed(data.lags[index] ?? 0) }),
    items: PARTS.map((part, i) => {
      const [mark, ink] = MARKS[part];
      return item(part, mark, ink, t(`report.charts.timing.${part}`), value(data.parts[i] ?? []));
    }),
  };
}

/** A row every few lags, a column a part of the history. */
export function timingTable(data: TimingChart, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  const rows = data.lags.flatMap((lag, i) => (lag % STEP === 0 ? [{ lag, i }] : []));
  return {
    id: 'chart-timing',
    caption: t('report.charts.timing.title'),
    columns: [
      { title: t('report.charts.timing.lag') },
      ...PARTS.map((part) => ({ title: t(`report.charts.timing.${part}`) })),
    ],
    rows: rows.map(({ lag, i }) => ({
      head: cells.signed(lag),
      cells: data.parts.map((part) => cells.signed(part[i] ?? null, 2)),
    })),
  };
}
