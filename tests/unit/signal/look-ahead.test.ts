import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Market } from '../../../lib/market/series.ts';
import { INDICATOR_IDS } from '../../../lib/signal/ids.ts';
import { read } from '../../../lib/signal/reading.ts';
import { cutAfter, day, randomMarket } from './build-market.ts';

/** Long enough for breakouts, a year of outcomes, timing and a track record. */
const MARKETS = [1, 2, 3].map((seed) => randomMarket(seed, '2012-09-03', 1700));
const LAST = day('2019-03-08');

describe('a reading', { timeout: 120_000 }, () => {
  it('is bit for bit the same when every series is cut after its day, in all its parts', () => {
    const anyDay = fc.integer({ min: day('2012-09-03'), max: LAST });
    const settings = fc.record({ off: fc.subarray([...INDICATOR_IDS]) });
    fc.assert(
      fc.property(fc.constantFrom(...MARKETS), anyDay, settings, (whole, asked, own) => {
        const whatWasKnown = cutAfter(whole, asked);
        expect(read(whole, own, asked)).toStrictEqual(read(whatWasKnown, own, asked));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same whatever comes after its day', () => {
    const anyDay = fc.integer({ min: day('2013-09-02'), max: LAST - 30 });
    const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...MARKETS), anyDay, factor, (whole, asked, by) => {
        expect(read(changedAfter(whole, asked, by), { off: [] }, asked)).toStrictEqual(read(whole, { off: [] }, asked));
      }),
      { numRuns: 20 },
    );
  });

  it('uses nothing on the day of its date that is published the day after', () => {
    const [whole] = MARKETS;
    if (!whole) return;
    const lagging = ['fed-assets', 'treasury-account', 'high-yield-spread', 'iwm-flow'] as const;
    for (const id of lagging) {
      const own = whole.series[id];
      const days = own?.days.filter((d) => d > day('2015-01-01') && d < day('2016-01-01')) ?? new Int32Array();
      for (const asked of days.subarray(0, 15)) {
        const closes = own?.closes.map((close, i) => (own.days[i] === asked ? close * 1.5 + 1 : close));
        const changed = { ...whole, series: { ...whole.series, [id]: { days: own?.days, closes } } };
        expect(read(changed, { off: [] }, asked)).toStrictEqual(read(whole, { off: [] }, asked));
      }
    }
  });
});

function changedAfter(whole: Market, last: number, by: number): Market {
  const changed = Object.entries(whole.series).map(([id, { days, closes }]) => [
    id,
    { days, closes: closes.map((close, i) => ((days[i] ?? 0) > last ? close * by : close)) },
  ]);
  return {
    series: Object.fromEntries(changed),
    unprofitableShare: whole.unprofitableShare.map((own) => (own.published > last ? { ...own, share: 99 } : own)),
  };
}
