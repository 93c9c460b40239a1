import { describe, expect, it } from 'vitest';
import type { Outcome, Outcomes } from '../../../lib/signal/outcome.ts';
import type { PastBreakout } from '../../../lib/signal/past-breakouts.ts';
import type { Reading } from '../../../lib/signal/reading.ts';
import { pastView } from '../../../lib/view/past.ts';
import { FRESH, readingOn, words } from './readings.ts';

const outcome = (startDate: string, ninety: number | null, year: number | null): Outcome => ({
  '30': 1,
  '90': ninety,
  '180': 3,
  '365': year,
  startDate,
  highest: { gain: 8371.68, date: '2013-12-04' },
  lowest: 0,
  deepestFall: -70.57,
  complete: true,
});
const only = (bitcoin: Outcome | null): Outcomes => ({ bitcoin, ether: null, altcoins: null, russell2000: null });

function breakout(date: string, own: Partial<PastBreakout>): PastBreakout {
  const [first] = readingOn(FRESH).breakouts;
  if (!first) throw new Error('this market has no breakout');
  return { ...first, date, stages: [['fresh', date]], heldOn: null, fromHeld: null, ...own };
}

const failed = breakout('2011-04-27', {
  outcomes: only(outcome('2011-04-27', 576.42, 143.87)),
  stages: [
    ['fresh', '2011-04-27'],
    ['failed', '2011-05-24'],
    ['none', '2011-10-25'],
  ],
});
const held = breakout('2013-01-02', {
  outcomes: only(outcome('2013-01-02', 774.37, 5721.39)),
  stages: [
    ['fresh', '2013-01-02'],
    ['held', '2013-04-01'],
  ],
  heldOn: '2013-04-01',
  fromHeld: only(outcome('2013-04-01', -6.49, null)),
});

function viewOf(breakouts: PastBreakout[], chance: Partial<Reading['chance']['bitcoin']> = {}) {
  const reading = readingOn(FRESH);
  const bitcoin = {
    ...{ n: 6, median: 8.76, p: 0.5237, up: 4, lowest: -23, highest: 156, needed: 44 },
    words: 'no-better' as const,
    ...chance,
  };
  const base = { ...reading.baseRates.bitcoin, '90': { ...reading.baseRates.bitcoin['90'], median: 7.89, n: 4932 } };
  return pastView(
    {
      ...reading,
      breakouts,
      chance: { ...reading.chance, bitcoin },
      baseRates: { ...reading.baseRates, bitcoin: base },
    },
    'BTC',
    words,
  );
}

describe('the honest line', () => {
  it('says how many, what followed, what follows any day, and whether that may be chance', () => {
    expect(viewOf([failed, held]).sentence).toBe(
      'After 6 breakouts since 2013 Bitcoin’s median 90 days was +9%; after any day +8%, near a record +26%: no better than chance.',
    );
  });

  it('says that four cases are too few', () => {
    expect(viewOf([held], { n: 4, p: null, words: 'too-few' }).sentence).toMatch(/^After 4 .*: too few to tell\.$/);
  });

  it('says when nothing is known yet', () => {
    expect(viewOf([], { n: 0, median: null, p: null, words: 'too-few' }).sentence).toBe(
      'No breakout has a known outcome yet.',
    );
  });
});

describe('the table of an asset', () => {
  const [table] = viewOf([failed, held]).tables;

  it('has the newest breakout first', () => {
    expect(table?.rows.map(({ date }) => date)).toEqual(['2 Jan 2013', '27 Apr 2011']);
  });

  it('writes gains over 1000 % as multiples', () => {
    expect(table?.rows[0]?.cells).toEqual(['+774%', '×58', '×85', '−71%']);
  });

  it('counts again from the day the breakout held, with a dash for what is not known', () => {
    expect(table?.rows[0]?.fate).toEqual({ text: 'held 1 Apr 2013', cells: ['−6.5%', '–', '×85', '−71%'] });
  });

  it('says of a failed one when it failed, though it was let go since', () => {
    expect(table?.rows[1]?.fate).toEqual({ text: 'failed 24 May 2011', cells: null });
  });

  it('marks Bitcoin before 2013 as a thin market', () => {
    expect(table?.rows.map(({ mark }) => mark)).toEqual([null, 'thin market']);
  });

  it('leaves out breakouts before the asset existed', () => {
    expect(viewOf([breakout('2011-04-27', { outcomes: only(null) })]).tables[0]?.rows).toEqual([]);
  });

  it('sets the base rate beside, in as many columns', () => {
    expect(table?.base.map(({ label }) => label)).toEqual(['Any day, median', 'Near the record']);
    expect(table?.base[0]?.cells[0]).toBe('+7.9%');
    for (const { cells } of table?.base ?? []) expect(cells).toHaveLength((table?.columns.length ?? 0) - 1);
  });
});

describe('hovering IWM', () => {
  it('shows the index itself, then altcoins and both coins', () => {
    const { tables } = pastView(readingOn(FRESH), 'IWM', words);
    expect(tables.map(({ name }) => name)).toEqual(['Russell 2000', 'Altcoins', 'Bitcoin', 'Ether']);
  });
});
