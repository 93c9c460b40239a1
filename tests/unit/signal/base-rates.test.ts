import fc from 'fast-check';
import { median } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { OUTCOME_ASSETS } from '../../../lib/assets.ts';
import type { Day } from '../../../lib/market/day.ts';
import { prepare } from '../../../lib/market/prepared.ts';
import type { Market } from '../../../lib/market/series.ts';
import { baseRates, distributions, independentStretches, percentilesOf } from '../../../lib/signal/base-rates.ts';
import { outcomeFrom, outcomesFrom } from '../../../lib/signal/outcome.ts';
import { HORIZONS } from '../../../lib/signal/per-asset.ts';
import { cutAfter, daily, day, market, randomMarket, repeat, weekdays } from './build-market.ts';

const ratesOn = (whole: Market, until: Day) => baseRates(distributions(prepare(whole), until));

/** Start days and returns by the words of the specification, slowly. */
function slowReturns(whole: Market, asset: (typeof OUTCOME_ASSETS)[number], horizon: 30 | 90, until: Day) {
  const known = cutAfter(whole, until);
  const days = [...(known.series[asset]?.days ?? [])].filter((d) => d >= day('2013-01-01'));
  // Weeks begin on Monday; 5 January 1970 was one.
  const week = (d: Day) => Math.floor((d - 4) / 7);
  const starts = asset === 'altcoins' ? days.filter((d) => !days.some((e) => e > d && week(e) === week(d))) : days;
  const closes = [...(known.series.russell2000?.closes ?? [])];
  return starts.flatMap((start) => {
    const gain = outcomeFrom(known, asset, start, until)?.[horizon] ?? null;
    if (gain === null) return [];
    const sessions = [...(known.series.russell2000?.days ?? [])].filter((d) => d <= start);
    const close = closes[sessions.length - 1] ?? 0;
    const fresh = start - (sessions.at(-1) ?? 0) <= 5;
    return [{ start, gain, near: fresh && close >= 0.95 * Math.max(...closes.slice(0, sessions.length)) }];
  });
}

describe('base rates', () => {
  it('are those of every start day whose outcome was known on the day asked', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1000 }),
        fc.nat({ max: 260 }),
        fc.constantFrom(30 as const, 90 as const),
        (seed, i, h) => {
          const whole = randomMarket(seed, '2012-12-03', 260);
          const until = whole.series.russell2000?.days[i] ?? 0;
          for (const asset of OUTCOME_ASSETS) {
            const slow = slowReturns(whole, asset, h, until);
            const near = slow.filter((own) => own.near);
            const rate = ratesOn(whole, until)[asset][h];
            expect([rate.n, rate.nearRecord.n]).toEqual([slow.length, near.length]);
            if (near.length === 0) continue;
            const gains = slow.map(({ gain }) => gain);
            expect(rate.median).toBeCloseTo(median(gains), 9);
            expect(rate.positive).toBeCloseTo(gains.filter((gain) => gain > 0).length / gains.length, 12);
            expect(rate.nearRecord.median).toBeCloseTo(median(near.map(({ gain }) => gain)), 9);
            const [first, last] = [slow[0]?.start ?? 0, slow.at(-1)?.start ?? 0];
            expect(rate.independent).toBe(Math.floor((last - first + h) / h));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('begin on 2013-01-01', () => {
    const whole = market({
      russell2000: weekdays('2012-12-28', repeat(100, 24)),
      bitcoin: daily('2012-12-28', repeat(100, 35)),
    });
    // 31 January is reached; 1 January is the only start day 30 days before it since 2013.
    expect(ratesOn(whole, day('2013-01-31')).bitcoin[30]).toEqual({
      n: 1,
      median: 0,
      positive: 0,
      independent: 1,
      nearRecord: { n: 1, median: 0, positive: 0 },
    });
  });

  it('of altcoins start on the last close of each ISO week only', () => {
    // 5 January 2015 was a Monday.
    const altcoins = daily('2015-01-05', repeat(100, 60));
    expect(ratesOn(market({ altcoins }), day('2015-03-05')).altcoins[30].n).toBe(4);
    expect(ratesOn(market({ altcoins }), day('2015-02-09')).altcoins[30].n).toBe(0);
    expect(ratesOn(market({ altcoins }), day('2015-02-10')).altcoins[30].n).toBe(1);
  });

  it('know no outcome in a gap of the series, and no nearness to the record in a gap of the index', () => {
    const bitcoin = daily('2015-01-01', repeat(100, 100));
    const [before, after] = [weekdays('2015-01-01', repeat(100, 20)), weekdays('2015-03-30', repeat(100, 10))];
    const russell2000 = {
      days: Int32Array.from([...before.days, ...after.days]),
      closes: Float64Array.from([...before.closes, ...after.closes]),
    };
    // The index closes up to 28 January and is fresh to 2 February: 33 start days are near its record.
    const rates = ratesOn(market({ bitcoin, russell2000 }), day('2015-04-10'));
    expect([rates.bitcoin[30].n, rates.bitcoin[30].nearRecord.n]).toEqual([70, 33]);
    // Its own 30 days end in its gap from 4 February on; those of 1 and 2 January do not.
    expect(rates.russell2000[30].n).toBe(2);
  });

  it('of a missing series are empty, without a median', () => {
    expect(ratesOn(market({}), day('2020-01-01')).ether[90]).toEqual({
      n: 0,
      median: null,
      positive: null,
      independent: 0,
      nearRecord: { n: 0, median: null, positive: null },
    });
  });
});

describe('independent stretches', () => {
  it('are as many horizons as fit between the first start and the last end', () => {
    expect(independentStretches(Int32Array.of(0), 90)).toBe(1);
    expect(independentStretches(Int32Array.of(0, 89), 90)).toBe(1);
    expect(independentStretches(Int32Array.of(0, 90), 90)).toBe(2);
    expect(independentStretches(Int32Array.of(), 90)).toBe(0);
  });
});

describe('the percentile of an outcome', () => {
  it('is the share of base returns at or below it', () => {
    const whole = prepare(randomMarket(3, '2013-01-01', 300));
    const until = whole.sessions.at(-1) ?? 0;
    const known = distributions(whole, until);
    const outcomes = outcomesFrom(whole, whole.sessions[40] ?? 0, until);
    const percentiles = percentilesOf(outcomes, known);
    for (const asset of OUTCOME_ASSETS) {
      for (const h of HORIZONS) {
        const gain = outcomes[asset]?.[h] ?? null;
        const { all } = known[asset][h];
        const expected = gain === null ? null : (all.filter((own) => own <= gain).length / all.length) * 100;
        expect(percentiles[asset]?.[h].all ?? null).toBe(expected);
      }
    }
    expect(percentiles.bitcoin?.[90].all).not.toBeNull();
  });

  it('is null where there is no outcome', () => {
    const known = distributions(prepare(market({})), day('2020-01-01'));
    expect(percentilesOf({ bitcoin: null, ether: null, altcoins: null, russell2000: null }, known).bitcoin).toBeNull();
  });
});
