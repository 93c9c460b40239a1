/** The days most like today, and what followed them. */

import type { OutcomeAsset } from '../../assets.ts';
import type { Words } from '../../i18n/words.ts';
import type { Horizon, Reading } from '../../signal/types.ts';
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
  return {
    id: 'nearest',
    caption: t('report.nearest.title'),
    columns: [
      t('report.nearest.date'),
      t('report.nearest.distance'),
      t('report.nearest.alike'),
      ...SHOWN.map(([asset, days]) => t('report.nearest.outcome', { asset: t(`assets.${asset}.name`), days })),
    ],
    rows: [
      ...nearest.map(({ date, distance, alike, outcomes }) => ({
        head: words.day(date),
        cells: [
          words.number(distance, 2),
          t(`evidence.nearest.alike.${alike}`),
          ...SHOWN.map(([asset, days]) => words.gain(outcomes[asset]?.[`${days}`] ?? null)),
        ],
      })),
      {
        head: t('report.nearest.base'),
        cells: ['', '', ...SHOWN.map(([asset, days]) => words.gain(baseRates[asset][`${days}`].median))],
        base: true,
      },
    ],
  };
}
