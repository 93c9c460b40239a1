import { describe, expect, it } from 'vitest';
import type { Market } from '../../../lib/market/series.ts';
import { gainAfter, outcomeFrom } from '../../../lib/signal/outcome.ts';
import { daily, day, market, repeat, weekdays, weekly } from './build-market.ts';

/** Bitcoin from 1 January 2020 on: 100, then these closes. */
const bitcoin = (...closes: number[]) => market({ bitcoin: daily('2020-01-01', [100, ...closes]) });

const from = (whole: Market, start = '2020-01-01', until = '2030-01-01') =>
  outcomeFrom(whole, 'bitcoin', day(start), day(until));

describe('what followed a day', () => {
  it('is the return after 30, 90, 180 and 365 calendar days, in percent', () => {
    const closes = Array.from({ length: 365 }, (_, i) => 101 + i);
    expect(from(bitcoin(...closes))).toMatchObject({
      30: expect.closeTo(30, 9),
      90: expect.closeTo(90, 9),
      180: expect.closeTo(180, 9),
      365: expect.closeTo(365, 9),
      complete: true,
    });
  });

  it('is unknown until the series reaches the day', () => {
    expect(from(bitcoin(...repeat(110, 89)))).toMatchObject({ 30: expect.closeTo(10, 9), 90: null, complete: false });
    expect(from(bitcoin(...repeat(110, 90)))?.[90]).toBeCloseTo(10, 9);
    expect(from(bitcoin(...repeat(110, 364)))?.complete).toBe(false);
  });

  it('is what was known on a day, whatever came later', () => {
    const whole = bitcoin(...repeat(110, 50), ...repeat(90, 10), ...repeat(300, 400));
    const cut = bitcoin(...repeat(110, 50), ...repeat(90, 10));
    expect(from(whole, '2020-01-01', '2020-03-01')).toEqual(from(cut));
  });

  it('has a return that can be had alone', () => {
    const whole = bitcoin(...repeat(110, 95), ...repeat(90, 10));
    const alone = (start: string, until: string) => gainAfter(whole, 'bitcoin', day(start), 90, day(until));
    for (const start of ['2019-12-31', '2020-01-01', '2020-01-10', '2020-02-01', '2025-01-01']) {
      for (const until of ['2020-03-30', '2020-03-31', '2020-06-01']) {
        expect(alone(start, until)).toBe(from(whole, start, until)?.[90] ?? null);
      }
    }
    expect(alone('2020-01-01', '2020-03-30')).toBeNull();
    expect(alone('2020-01-10', '2020-06-01')).toBeCloseTo(-18.18, 2);
  });

  it('has the highest gain with its first day, the lowest, and the deepest fall from a peak', () => {
    expect(from(bitcoin(120, 150, 90, 150, 60, 100))).toMatchObject({
      highest: { gain: expect.closeTo(50, 9), date: '2020-01-03' },
      lowest: expect.closeTo(-40, 9),
      deepestFall: expect.closeTo(-60, 9),
    });
  });

  it('counts the start itself among the closes, dated as the day asked', () => {
    const only = from(market({ bitcoin: daily('2020-01-01', [100]) }), '2020-01-03');
    expect(only).toMatchObject({
      startDate: '2020-01-01',
      highest: { gain: 0, date: '2020-01-03' },
      lowest: 0,
      deepestFall: 0,
    });
  });

  it('looks 365 days ahead and no further', () => {
    expect(from(bitcoin(...repeat(100, 364), 200))?.highest).toEqual({ gain: 100, date: '2020-12-31' });
    expect(from(bitcoin(...repeat(100, 365), 200))?.highest.gain).toBe(0);
  });

  it('is null without a fresh close on the start day', () => {
    expect(from(market({}))).toBeNull();
    expect(from(bitcoin(), '2019-12-31')).toBeNull();
    expect(from(bitcoin(), '2020-01-06')).not.toBeNull();
    expect(from(bitcoin(), '2020-01-07')).toBeNull();
  });

  it('has no return to a day in a gap of the series', () => {
    const before = daily('2020-01-01', repeat(100, 20));
    const after = daily('2020-03-01', repeat(200, 400));
    const whole = market({
      bitcoin: {
        days: Int32Array.from([...before.days, ...after.days]),
        closes: Float64Array.from([...before.closes, ...after.closes]),
      },
    });
    expect(from(whole)).toMatchObject({ 30: null, 90: 100 });
  });

  it('counts from the last close of a weekly series, and from Friday’s on a weekend', () => {
    const altcoins = weekly('2020-01-01', [100, 110, 120, 130, 140, 150]);
    expect(outcomeFrom(market({ altcoins }), 'altcoins', day('2020-01-05'), day('2021-01-01'))?.[30]).toBeCloseTo(
      40,
      9,
    );
    const russell2000 = weekdays(
      '2020-01-01',
      Array.from({ length: 60 }, (_, i) => 100 + i),
    );
    const saturday = outcomeFrom(market({ russell2000 }), 'russell2000', day('2020-01-04'), day('2021-01-01'));
    expect(saturday?.startDate).toBe('2020-01-03');
  });
});
