/** What any day was followed by, and whether chance could do what followed the breakouts. */

import { OUTCOME_ASSETS } from '../../assets.ts';
import type { Words } from '../../i18n/words.ts';
import { type BaseRate, HORIZONS, type Reading } from '../../signal/types.ts';
import type { TableView } from './table.ts';

export function baseRatesTable({ baseRates }: Reading, words: Words): TableView {
  const { t } = words;
  return {
    id: 'base-rates',
    caption: t('report.baseRates.title'),
    columns: [
      t('report.asset'),
      t('report.horizon'),
      t('report.n'),
      t('report.baseRates.independent'),
      t('report.median'),
      t('report.positive'),
      t('report.baseRates.nearN'),
      t('report.baseRates.nearMedian'),
      t('report.baseRates.nearPositive'),
    ],
    rows: OUTCOME_ASSETS.flatMap((asset) =>
      HORIZONS.map((horizon) => {
        const rate = baseRates[asset][`${horizon}`];
        const [n, ...rest] = rateCells(rate, words);
        return {
          head: t(`assets.${asset}.name`),
          cells: [
            words.number(horizon),
            n ?? '',
            words.number(rate.independent),
            ...rest,
            ...rateCells(rate.nearRecord, words),
          ],
        };
      }),
    ),
  };
}

/** Cases, median, share up. */
export function rateCells({ n, median, positive }: BaseRate, words: Words): string[] {
  return [words.number(n), words.gain(median), shareText(positive, words)];
}

function shareText(share: number | null, words: Words): string {
  return share === null ? words.t('units.none') : words.percent(share * 100, { sign: false, digits: 0 });
}

export function chanceTable({ chance }: Reading, words: Words): TableView {
  const { t } = words;
  return {
    id: 'chance',
    caption: t('report.chance.title'),
    columns: [t('report.asset'), t('report.n'), t('report.median'), t('report.chance.p'), t('report.chance.words')],
    rows: OUTCOME_ASSETS.map((asset) => {
      const { n, median, p, words: verdict } = chance[asset];
      const share = p === null ? t('units.none') : words.percent(p * 100, { sign: false });
      return {
        head: t(`assets.${asset}.name`),
        cells: [words.number(n), words.gain(median), share, t(`evidence.chance.words.${verdict}`)],
      };
    }),
  };
}
