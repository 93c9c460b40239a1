/** Breakouts and what an asset did after each, at every horizon, beside what it did after any day. */

import type { OutcomeAsset } from '../../assets.ts';
import type { Words } from '../../i18n/words.ts';
import type { Percentiles } from '../../signal/base-rates.ts';
import type { Outcome } from '../../signal/outcome.ts';
import type { PastBreakout } from '../../signal/past-breakouts.ts';
import { HORIZONS } from '../../signal/per-asset.ts';
import type { Reading } from '../../signal/reading.ts';
import { fateOf, isThinMarket } from '../past.ts';
import { type Cells, createCells, PERCENT } from './cells.ts';
import type { Cell, TableRow, TableView } from './table.ts';

/** The horizon at which an outcome's place among the base rates is shown: the one named in advance. */
const NAMED = '90';

/** Two rows a breakout: counted from it, and from the day it was known to hold. */
export function breakoutsTable(reading: Reading, asset: OutcomeAsset, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  const base = reading.baseRates[asset];
  const medians = (label: string, median: (rate: (typeof base)['90']) => number | null): TableRow => ({
    head: cells.text(label),
    cells: [
      cells.none,
      cells.none,
      ...HORIZONS.map((horizon) => cells.gain(median(base[`${horizon}`]))),
      cells.none,
      cells.none,
      cells.none,
    ],
    kind: 'base',
  });
  return {
    id: `breakouts-${asset}`,
    caption: t('past.title', { asset: t(`assets.${asset}.name`) }),
    columns: [
      { title: t('past.column.start') },
      { title: t('report.past.fate'), aside: true },
      { title: t('report.past.from'), aside: true },
      ...HORIZONS.map((days) => ({ title: t('report.past.days', { days }), unit: PERCENT })),
      { title: t('past.column.highest'), unit: PERCENT },
      { title: t('past.column.deepestFall'), unit: PERCENT },
      { title: t('report.past.percentile'), unit: PERCENT },
    ],
    rows: [
      ...reading.breakouts.toReversed().flatMap((breakout) => breakoutRows(breakout, asset, words, cells)),
      medians(t('past.base.all'), (rate) => rate.median),
      medians(t('past.base.nearRecord'), (rate) => rate.nearRecord.median),
    ],
  };
}

/** None when the asset did not exist yet. */
function breakoutRows(breakout: PastBreakout, asset: OutcomeAsset, words: Words, cells: Cells): TableRow[] {
  const outcome = breakout.outcomes[asset];
  if (!outcome) return [];
  const held = breakout.fromHeld?.[asset];
  const head = cells.day(breakout.date);
  const thin = isThinMarket(asset, outcome) ? { tag: words.t('past.thin') } : {};
  const row: TableRow = {
    head,
    cells: [
      cells.text(fateOf(breakout, words)),
      cells.day(breakout.date),
      ...outcomeCells(outcome, breakout.percentiles[asset], cells),
    ],
    ...thin,
  };
  if (!held) return [row];
  const sub: TableRow = {
    head: { text: words.t('report.past.fromHeld'), raw: head.raw },
    cells: [
      { text: '', raw: fateOf(breakout, words) },
      cells.day(breakout.heldOn),
      ...outcomeCells(held, breakout.percentilesFromHeld?.[asset] ?? null, cells),
    ],
    kind: 'sub',
  };
  return [row, sub];
}

function outcomeCells(outcome: Outcome, percentiles: Percentiles[OutcomeAsset], cells: Cells): Cell[] {
  const below = percentiles?.[NAMED].all ?? null;
  return [
    ...HORIZONS.map((horizon) => cells.gain(outcome[`${horizon}`])),
    cells.gain(outcome.highest.gain),
    cells.gain(outcome.deepestFall),
    cells.share(below === null ? null : below / 100),
  ];
}
