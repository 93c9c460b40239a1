import { describe, expect, it } from 'vitest';
import { createWords } from '../../../../lib/i18n/words.ts';
import { type IsoDay, parseDay } from '../../../../lib/market/day.ts';
import type { HeldClose } from '../../../../lib/market/held.ts';
import type { Market } from '../../../../lib/market/series.ts';
import type { RefreshRecord } from '../../../../lib/store/schema.ts';
import { lineageViews } from '../../../../lib/view/lineage.ts';
import { heldTable, lineageTable } from '../../../../lib/view/report/lineage.ts';

const words = createWords('en');
const day = (iso: IsoDay) => parseDay(iso) as number;

/** Closes of a few days that hold one mended close, that of 1 July 2019. */
const series = {
  days: Int32Array.of(day('2019-06-28'), day('2019-07-01'), day('2024-03-01')),
  closes: Float64Array.of(1566.57, 1569.66, 2076.39),
};
const market: Market = { series: { russell2000: series, iwm: series }, unprofitableShare: [] };
const held: HeldClose = {
  day: day('2024-03-04'),
  said: 28721,
  kept: 287.21,
  why: 'revised',
  provider: 'yahoo',
  since: 0,
  against: null,
};
const record: RefreshRecord = {
  id: 'iwm',
  source: 'coinbase',
  at: 0,
  held: [held],
  revisions: [{ day: day('2024-02-29'), from: 200, to: 201, at: 0 }],
};
const rowsOf = (until?: number) =>
  lineageTable(lineageViews(market, [record], words, until), day('2024-03-05'), words).rows.map(({ head, cells }) => [
    head.text,
    ...cells.slice(-2).map(({ text }) => text),
  ]);

describe('where a series comes from', () => {
  it('names its source, and counts what is mended, revised and set aside', () => {
    expect(rowsOf()).toEqual([
      ['Russell 2000', 'embedded snapshot', '1 mended'],
      ['IWM (fund)', 'Coinbase Exchange', '1 revised, 1 set aside'],
    ]);
  });

  it('as of an earlier day tells nothing of later ones', () => {
    expect(rowsOf(day('2024-02-29'))).toEqual([
      ['Russell 2000', 'embedded snapshot', '1 mended'],
      ['IWM (fund)', 'Coinbase Exchange', '1 revised'],
    ]);
  });
});

describe('closes set aside', () => {
  it('stand with what was sent, what is kept, and why they are not believed', () => {
    const table = heldTable(lineageViews(market, [record], words), words);
    expect(table?.rows.map(({ head, cells }) => [head.text, ...cells.map(({ text }) => text)])).toEqual([
      [
        'IWM (fund)',
        '4 Mar 2024',
        '28,721.00',
        '287.21',
        'Held back: Yahoo Finance says 28,721.00 for 4 Mar 2024, where we have 287.21. It counts for nothing until a second source says the same.',
      ],
    ]);
  });

  it('make no table where there are none', () => {
    expect(heldTable(lineageViews(market, [], words), words)).toBeNull();
  });
});
