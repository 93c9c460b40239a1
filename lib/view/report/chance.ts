/** Whether chance could do what followed the breakouts, with the signal's own rules and with others. */

import { OUTCOME_ASSETS, type OutcomeAsset } from '../../assets.ts';
import type { Words } from '../../i18n/words.ts';
import type { Reading } from '../../signal/reading.ts';
import { createCells, PERCENT } from './cells.ts';
import type { TableView } from './table.ts';

export function chanceTable({ chance }: Reading, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  return {
    id: 'chance',
    caption: t('report.chance.title'),
    columns: [
      { title: t('report.asset') },
      { title: t('report.n') },
      { title: t('report.chance.up') },
      { title: t('report.median'), unit: PERCENT },
      { title: t('report.chance.lowest'), unit: PERCENT },
      { title: t('report.chance.highest'), unit: PERCENT },
      { title: t('report.chance.p'), unit: PERCENT },
      { title: t('report.chance.needed'), unit: PERCENT },
      { title: t('report.chance.words'), isText: true },
    ],
    rows: OUTCOME_ASSETS.map((asset) => {
      const { n, up, median, lowest, highest, p, needed, words: verdict } = chance[asset];
      return {
        head: cells.text(t(`assets.${asset}.name`)),
        cells: [
          cells.count(n),
          cells.count(up),
          cells.gain(median),
          cells.gain(lowest),
          cells.gain(highest),
          cells.share(p, 1),
          cells.gain(needed),
          cells.text(t(`evidence.chance.words.${verdict}`)),
        ],
      };
    }),
  };
}

/** The same test of one asset with every other base and horizon; a row a rule. */
export function rulesTable({ rules }: Reading, asset: OutcomeAsset, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  return {
    id: `rules-${asset}`,
    caption: t('evidence.rules.title', { asset: t(`assets.${asset}.name`) }),
    columns: [
      { title: t('evidence.rules.base') },
      { title: t('report.horizon') },
      { title: t('report.n') },
      { title: t('report.median'), unit: PERCENT },
      { title: t('report.chance.p'), unit: PERCENT },
    ],
    rows: rules.map(({ base, horizon, chance }) => {
      const { n, median, p } = chance[asset];
      return {
        head: { text: words.number(base), raw: base },
        cells: [cells.count(horizon), cells.count(n), cells.gain(median), cells.share(p, 1)],
      };
    }),
  };
}
