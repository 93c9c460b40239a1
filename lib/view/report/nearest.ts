/** The days most like today, and what followed them. */

import type { OutcomeAsset } from '../../assets.ts';
import type { Words } from '../../i18n/words.ts';
import type { Horizon } from '../../signal/per-asset.ts';
import type { Reading } from '../../signal/reading.ts';
import { createCells, PERCENT } from './cells.ts';
import type { TableView } from './table.ts';

const SHOWN: readonly [OutcomeAsset, Horizon][] = [
  ['bitcoin', 90],
  ['bitcoin', 365],
  ['ether', 90],
  ['russell2000', 90],
  ['russell2000', 365],
];

export function nearestTable({ nearest, baseRates }: Reading, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  return {
    id: 'nearest',
    caption: t('report.nearest.title'),
    columns: [
      { title: t('report.nearest.date') },
      { title: t('report.nearest.distance') },
      { title: t('report.nearest.alike') },
      ...SHOWN.map(([asset, days]) => ({
        title: t('report.nearest.outcome', { asset: t(`assets.${asset}.name`), days }),
        unit: PERCENT,
      })),
    ],
    rows: [
      ...nearest.map(({ date, distance, alike, outcomes }) => ({
        head: cells.day(date),
        cells: [
          cells.number(distance, 2),
          cells.text(t(`evidence.nearest.alike.${alike}`)),
          ...SHOWN.map(([asset, days]) => cells.gain(outcomes[asset]?.[`${days}`] ?? null)),
        ],
      })),
      {
        head: cells.text(t('report.nearest.base')),
        cells: [
          cells.none,
          cells.none,
          ...SHOWN.map(([asset, days]) => cells.gain(baseRates[asset][`${days}`].median)),
        ],
        kind: 'base',
      },
    ],
  };
}
