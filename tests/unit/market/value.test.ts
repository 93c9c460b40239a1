import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../lib/market/day.ts';
import { FRESHNESS } from '../../../lib/market/freshness.ts';
import { SERIES_IDS, type SeriesId } from '../../../lib/market/series.ts';
import { lastAtOrBefore, valueAt, valuesForward } from '../../../lib/market/value.ts';
import { day, market } from '../signal/build-market.ts';

/** A market whose one series closed at 7 on 1 October 2026. */
const closedOnce = (id: SeriesId) =>
  market({ [id]: { days: Int32Array.of(day('2026-10-01')), closes: Float64Array.of(7) } });

const ascending = fc
  .uniqueArray(fc.integer({ min: -50, max: 400 }), { maxLength: 60 })
  .map((days) => Int32Array.from(days).sort());

describe('the value of a series on a day', () => {
  it('is its last close at or before that day, with that close’s own date', () => {
    const vix = { days: Int32Array.of(100, 101, 104), closes: Float64Array.of(15, 16, 17) };
    expect(valueAt(market({ vix }), 'vix', 103)).toEqual({ series: vix, index: 1, day: 101, close: 16, stale: false });
    expect(valueAt(market({ vix }), 'vix', 104)?.close).toBe(17);
  });

  it('is missing before the first close, and without the series', () => {
    expect(valueAt(closedOnce('vix'), 'vix', day('2026-09-30'))).toBeNull();
    expect(valueAt(market({}), 'vix', day('2026-10-01'))).toBeNull();
  });

  it.each<[SeriesId, number, number]>([
    ['russell2000', 0, 5],
    ['iwm', 0, 5],
    ['russell2000-value', 0, 5],
    ['sp500', 0, 5],
    ['bitcoin', 0, 5],
    ['ether', 0, 5],
    ['vix', 0, 5],
    ['altcoins', 0, 14],
    ['reverse-repo', 0, 14],
    ['fed-assets', 1, 14],
    ['treasury-account', 1, 14],
    ['iwm-flow', 1, 14],
    ['iwm-shares', 1, 14],
    ['high-yield-spread', 1, 7],
  ])('of %s is public %i days after its date and stale when more than %i days old', (id, lag, allowance) => {
    const closed = day('2026-10-01');
    expect(valueAt(closedOnce(id), id, closed + lag - 1)).toBeNull();
    expect(valueAt(closedOnce(id), id, closed + lag)?.close).toBe(7);
    expect(valueAt(closedOnce(id), id, closed + allowance)?.stale).toBe(false);
    expect(valueAt(closedOnce(id), id, closed + allowance + 1)?.stale).toBe(true);
  });

  it('has a rule for every series', () => expect(Object.keys(FRESHNESS).sort()).toEqual([...SERIES_IDS].sort()));

  it('is the same when asked for in ascending order of days', () => {
    fc.assert(
      fc.property(ascending, fc.constantFrom<SeriesId>('bitcoin', 'fed-assets'), (days, id) => {
        const whole = market({ [id]: { days, closes: Float64Array.from(days, (d) => d + 1000) } });
        const next = valuesForward(whole, id);
        for (let d: Day = -60; d < 420; d += 3) expect(next(d)).toEqual(valueAt(whole, id, d));
      }),
    );
  });

  it('is found where counting finds it', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -60, max: 410 }), (days, wanted) => {
        expect(lastAtOrBefore(days, wanted)).toBe(days.filter((d) => d <= wanted).length - 1);
      }),
    );
  });
});
