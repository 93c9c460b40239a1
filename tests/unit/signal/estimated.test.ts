import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../lib/market/day.ts';
import type { Market } from '../../../lib/market/series.ts';
import { read } from '../../../lib/signal/reading.ts';
import { cutAfter, day, market, randomMarket, repeat, weekdays } from './build-market.ts';

const ALL = { off: [] };

/** The index of `whole` without its closes from a day on, and with estimates in their place. */
function estimatedAfter(whole: Market, from: Day, by: number): Market {
  const { days, closes } = whole.series.russell2000 ?? { days: new Int32Array(), closes: new Float64Array() };
  const estimates = closes.map((close, i) => ((days[i] ?? 0) >= from ? close * by : close));
  return { ...whole, series: { ...whole.series, russell2000: { days, closes: estimates } }, estimatedFrom: from };
}

describe('an estimated close', () => {
  /** A rest of 126 sessions below 100, then an estimate of 130. */
  const rest = [100, ...repeat(90, 125)];
  const jumped = (estimated: boolean): Market => ({
    ...market({ russell2000: weekdays('2019-01-01', [...rest, 130, 131]) }),
    estimatedFrom: estimated ? day('2019-06-26') : null,
  });
  const on = (own: Market) => read(own, ALL, day('2019-06-27'));

  it('is said, with the day from which on closes are estimated', () => {
    expect(on(jumped(true))).toMatchObject({ estimated: true, estimatedFrom: '2019-06-26' });
    expect(on(jumped(false))).toMatchObject({ estimated: false, estimatedFrom: null });
    expect(read(jumped(true), ALL, day('2019-06-25'))).toMatchObject({ estimated: false, estimatedFrom: null });
    expect(read(jumped(true), ALL, day('2019-06-26'))).toMatchObject({ estimated: true, estimatedFrom: '2019-06-26' });
  });

  it('sets no record and begins no breakout', () => {
    expect(on(jumped(false)).breakout).toMatchObject({ stage: 'fresh', record: 131 });
    expect(on(jumped(true)).breakout).toMatchObject({
      rawStage: 'none',
      date: null,
      record: 100,
      recordDate: '2019-01-01',
    });
  });

  it('counts as the close of its session', () => {
    const [record] = on(jumped(true)).indicators;
    expect(record).toMatchObject({ id: 'index-record', score: 1, value: expect.closeTo(31, 9) });
  });

  it('neither moves a stage nor ends an outcome, of whatever size it is', () => {
    const whole = randomMarket(5, '2012-09-03', 1500);
    const anyDay = fc.integer({ min: day('2014-01-01'), max: day('2018-04-01') });
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (from, length, by) => {
          const real = cutAfter(whole, from + length);
          const index = cutAfter(whole, from - 1).series.russell2000;
          const before = read({ ...real, series: { ...real.series, russell2000: index } }, ALL, from + length);
          const after = read(estimatedAfter(real, from, by), ALL, from + length);
          const kept = ({ record, recordDate, rawStage, date, level }: typeof after.breakout) => ({
            record,
            recordDate,
            rawStage,
            date,
            level,
          });
          expect(kept(after.breakout)).toEqual(kept(before.breakout));
          for (const breakout of after.breakouts) {
            const same = before.breakouts.find(({ date }) => date === breakout.date);
            expect(breakout.stages).toEqual(same?.stages);
            expect(breakout.outcomes.russell2000).toEqual(same?.outcomes.russell2000);
          }
          expect(after.breakouts).toHaveLength(before.breakouts.length);
          expect(after.baseRates.russell2000).toEqual(before.baseRates.russell2000);
          expect(after.chance.russell2000).toEqual(before.chance.russell2000);
        },
      ),
      { numRuns: 15 },
    );
  });
});
