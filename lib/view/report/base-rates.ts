/** What any day was followed by. */

import { OUTCOME_ASSETS } from '../../assets.ts';
import type { Words } from '../../i18n/words.ts';
import type { BaseRate } from '../../signal/distribution.ts';
import { HORIZONS } from '../../signal/per-asset.ts';
import type { Reading } from '../../signal/reading.ts';
import { type Cells, createCells, PERCENT } from './cells.ts';
import type { Cell, TableView } from './table.ts';

export function baseRatesTable({ baseRates }: Reading, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  return {
    id: 'base-rates',
    caption: t('report.baseRates.title'),
    columns: [
      { title: t('report.asset') },
      { title: t('report.horizon') },
      { title: t('report.n') },
      { title: t('report.baseRates.independent') },
      { title: t('report.median'), unit: PERCENT },
      { title: t('report.positive'), unit: PERCENT },
      { title: t('report.baseRates.nearN') },
      { title: t('report.baseRates.nearMedian'), unit: PERCENT },
      { title: t('report.baseRates.nearPositive'), unit: PERCENT },
    ],
    rows: OUTCOME_ASSETS.flatMap((asset) =>
      HORIZONS.map((horizon) => {
        const rate = baseRates[asset][`${horizon}`];
        const [n, ...rest] = rateCells(rate, cells);
        return {
          head: cells.text(t(`assets.${asset}.name`)),
          cells: [
            cells.count(horizon),
            n,
            cells.count(rate.independent),
            ...rest,
            ...rateCells(rate.nearRecord, cells),
          ],
        };
      }),
    ),
  };
}

/** Cases, median, share up. */
export function rateCells({ n, median, positive }: BaseRate, cells: Cells): [Cell, Cell, Cell] {
  return [cells.count(n), cells.gain(median), cells.share(positive)];
}
