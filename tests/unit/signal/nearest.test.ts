import fc from 'fast-check';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { prepare } from '../../../lib/market/prepared.ts';
import type { Market, Series } from '../../../lib/market/series.ts';
import { nearestDays } from '../../../lib/signal/nearest.ts';
import { outcomesFrom } from '../../../lib/signal/outcome.ts';
import { cutAfter, day, market, randomMarket, repeat, weekdays } from './build-market.ts';

interface Closes {
  days: number[];
  closes: number[];
}

type Plain = (id: keyof Market['series']) => Closes;

function plain({ series }: Market): Plain {
  const copies = new Map(Object.entries(series).map(([id, s]) => [id, { days: [...s.days], closes: [...s.closes] }]));
  return (id) => copies.get(id) ?? { days: [], closes: [] };
}

/** The last close on or before a day, with its place. */
function last({ days, closes }: Closes, on: number) {
  const place = days.findLastIndex((d) => d <= on);
  return { place, age: on - (days[place] ?? Number.NEGATIVE_INFINITY), close: closes[place] ?? Number.NaN };
}

/** The five features of one day by the words of the specification; NaN where one can't be had. */
function slowFeatures(closesOf: Plain, on: number): number[] {
  const index = closesOf('russell2000');
  const large = closesOf('sp500');
  const session = index.days.indexOf(on);
  const upTo = index.closes.slice(0, session + 1);
  const record = (upTo.at(-1) ?? 0) / Math.max(...upTo) - 1;
  const ratios = index.days
    .slice(0, session + 1)
    .slice(-200)
    .map((d, i, own) => {
      const { age, close } = last(large, d);
      return age > 5 ? Number.NaN : (upTo[upTo.length - own.length + i] ?? 0) / close;
    });
  const lead = ratios.length < 200 ? Number.NaN : (ratios.at(-1) ?? 0) / mean(ratios) - 1;
  const bitcoin = closesOf('bitcoin');
  const coin = last(bitcoin, on);
  const average = mean([Number.NaN, ...bitcoin.closes.slice(Math.max(0, coin.place - 199), coin.place + 1)].slice(1));
  const trend = coin.place < 199 || coin.age > 5 ? Number.NaN : coin.close / average - 1;
  const vix = last(closesOf('vix'), on);
  const net = (d: number) => {
    const assets = last(closesOf('fed-assets'), d - 1);
    const account = last(closesOf('treasury-account'), d - 1);
    const repo = last(closesOf('reverse-repo'), d);
    const fresh = assets.age + 1 <= 14 && account.age + 1 <= 14 && repo.age <= 14;
    return fresh ? assets.close - account.close - 1000 * repo.close : Number.NaN;
  };
  return [record, lead, trend, vix.age > 5 ? Number.NaN : vix.close, net(on) / net(on - 91) - 1];
}

function slowNearest(whole: Market, session: number) {
  const closesOf = plain(whole);
  const days = closesOf('russell2000').days.slice(0, session + 1);
  const rows = days.flatMap((d, place) =>
    d >= day('2014-01-01') ? [{ d, place, features: slowFeatures(closesOf, d) }] : [],
  );
  const today = slowFeatures(closesOf, days.at(-1) ?? 0);
  const used = [0, 1, 2, 3, 4].filter((f) => !Number.isNaN(today[f] ?? Number.NaN));
  if (rows.length === 0) return { taken: [], leftOut: 5 - used.length };
  const scaled = used.flatMap((f) => {
    const known = rows.map(({ features }) => features[f] ?? Number.NaN).filter((x) => !Number.isNaN(x));
    return known.length < 2 ? [] : [{ f, mean: mean(known), deviation: sampleStandardDeviation(known) }];
  });
  const z = (features: number[]) => scaled.map((s) => ((features[s.f] ?? Number.NaN) - s.mean) / s.deviation);
  const here = z(today);
  let left = rows
    .filter(({ place }) => scaled.length > 0 && session - place >= 252)
    .map(({ d, place, features }) => {
      return { d, place, distance: Math.sqrt(mean(z(features).map((x, i) => (x - (here[i] ?? 0)) ** 2))) };
    })
    .filter(({ distance }) => !Number.isNaN(distance));
  const taken: { date: string; distance: number }[] = [];
  while (left.length > 0 && taken.length < 5) {
    const [next] = left.toSorted((a, b) => a.distance - b.distance);
    if (!next) break;
    taken.push({ date: isoDay(next.d), distance: next.distance });
    left = left.filter(({ place }) => Math.abs(place - next.place) >= 252);
  }
  return { taken, leftOut: 5 - scaled.length };
}

const nearestIn = (whole: Market, session: number) => nearestDays(prepare(whole), session);

describe('days most like today', { timeout: 60_000 }, () => {
  it('agree with a slow search by the words of the specification', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1e6 }),
        fc.integer({ min: 0, max: 1100 }),
        fc.constantFrom('vix', 'bitcoin', 'fed-assets', 'russell2000-value'),
        fc.boolean(),
        (seed, session, id, stopsEarly) => {
          const whole = randomMarket(seed, '2013-06-03', 1101);
          const market = stopsEarly
            ? { ...whole, series: { ...whole.series, [id]: cutAfter(whole, day('2016-03-01')).series[id] } }
            : whole;
          const found = nearestIn(market, session);
          const slow = slowNearest(market, session);
          expect(found.nearestLeftOut.length).toBe(slow.leftOut);
          expect(found.nearest.map(({ date }) => date)).toEqual(slow.taken.map(({ date }) => date));
          for (const [i, { distance }] of found.nearest.entries()) {
            expect(distance).toBeCloseTo(slow.taken[i]?.distance ?? 9, 8);
          }
        },
      ),
      { numRuns: 4 },
    );
  });

  it('are at least 252 sessions from today and from each other, nearest first, with what followed as known today', () => {
    const whole = randomMarket(5, '2013-01-07', 2700);
    const days = [...(whole.series.russell2000?.days ?? [])];
    const { nearest } = nearestIn(whole, 2690);
    expect(nearest).toHaveLength(5);
    const places = [...nearest.map(({ date }) => days.indexOf(day(date))), 2690].sort((a, b) => a - b);
    expect(Math.min(...places.slice(1).map((place, i) => place - (places[i] ?? 0)))).toBeGreaterThanOrEqual(252);
    expect(nearest.map(({ distance }) => distance)).toEqual(
      nearest.map(({ distance }) => distance).sort((a, b) => a - b),
    );
    for (const { date, outcomes } of nearest) {
      expect(outcomes).toEqual(outcomesFrom(whole, day(date), days[2690] ?? 0));
    }
  });

  it('are alike up to 0.5 standard deviations, somewhat up to 1, else not really', () => {
    const { russell2000, vix } = randomMarket(8, '2013-01-07', 1500).series;
    // The higher the VIX of the last day, the less any other day is like it.
    const endingWith = (close: number) => ({ ...vix, closes: vix?.closes.with(-1, close) }) as Series;
    const seen = [12, 35, 38, 40, 45, 60].flatMap(
      (close) => nearestIn(market({ russell2000, vix: endingWith(close) }), 1499).nearest,
    );
    for (const { distance, alike } of seen) {
      expect(alike).toBe(distance <= 0.5 ? 'alike' : distance <= 1 ? 'somewhat-alike' : 'not-alike');
    }
    expect(new Set(seen.map(({ alike }) => alike)).size).toBe(3);
  });

  it('are found without a feature that is missing or stale that day, and name it', () => {
    const whole = randomMarket(6, '2013-01-07', 1200);
    const late = cutAfter(whole, day('2017-06-01')).series;
    const found = nearestIn({ ...whole, series: { ...whole.series, vix: late.vix, bitcoin: undefined } }, 1199);
    expect(found.nearestLeftOut).toEqual(['bitcoin-confirms', 'calm']);
    expect(found.nearest.length).toBeGreaterThan(0);
  });

  it('are found without a feature that never moved', () => {
    const whole = randomMarket(6, '2013-01-07', 1200);
    const vix = weekdays('2013-01-07', repeat(20, 1200));
    expect(nearestIn({ ...whole, series: { ...whole.series, vix } }, 1199).nearestLeftOut).toEqual(['calm']);
  });

  it('are none before 2014, in the first year, or when nothing can be compared', () => {
    const whole = randomMarket(6, '2012-01-02', 900);
    expect(nearestIn(whole, 400)).toEqual({ nearest: [], nearestLeftOut: [] });
    expect(nearestIn(whole, 100)).toEqual({ nearest: [], nearestLeftOut: ['small-vs-large', 'bitcoin-confirms'] });
    expect(nearestIn(whole, 700)).toMatchObject({ nearest: [], nearestLeftOut: [] });
    const constant = market({ russell2000: weekdays('2013-01-07', repeat(100, 900)) });
    expect(nearestIn(constant, 899)).toMatchObject({ nearest: [], nearestLeftOut: { length: 5 } });
  });

  it('may lie exactly 252 sessions apart, from each other and from today, and no less', () => {
    /**
     * The index stands at its record but for a tenth below it on these sessions, the last of which is today; the first of
     * them is the nearest where the record stands still, else the second.
     */
    const found = (low: number[], rise = 1e-6) => {
      const closeOn = (i: number) => (low.includes(i) ? 90 : 100 + i * rise);
      const closes = Array.from({ length: (low.at(-1) ?? 0) + 1 }, (_, i) => closeOn(i));
      const { nearest } = nearestIn(market({ russell2000: weekdays('2014-01-01', closes) }), closes.length - 1);
      return nearest.filter(({ distance }) => distance < 0.01).length;
    };
    for (const rise of [1e-6, 0]) {
      expect(found([300, 552, 804], rise)).toBe(2);
      expect(found([301, 552, 804], rise)).toBe(1);
      expect(found([300, 553, 804], rise)).toBe(1);
    }
  });
});
