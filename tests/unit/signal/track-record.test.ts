import fc from 'fast-check';
import { median, sampleRankCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { prepare } from '../../../lib/market/prepared.ts';
import type { Market } from '../../../lib/market/series.ts';
import { outcomeFrom } from '../../../lib/signal/outcome.ts';
import { rankCorrelation } from '../../../lib/signal/rank-correlation.ts';
import { type KnownState, STATES, scoreWalk } from '../../../lib/signal/state.ts';
import { TRACKED_ASSETS, trackRecords } from '../../../lib/signal/track-record.ts';
import { market, randomMarket, repeat, weekdays } from './build-market.ts';

const ALL_ON = { off: [] };

const recordsOf = (whole: Market, session: number) => trackRecords(prepare(whole), scoreWalk(whole, ALL_ON), session);

/** The 5 % and 95 % quantiles of 2,000 resamples in blocks of six, each step spelled out. */
function slowInterval(x: number[], y: number[]): [number, number] {
  let state = 20260116;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1) >>> 0;
    t = (t ^ (t + Math.imul(t ^ (t >>> 7), t | 61))) >>> 0;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const n = x.length;
  const draws: number[] = [];
  for (let draw = 0; draw < 2000; draw++) {
    const places: number[] = [];
    while (places.length < n) {
      const start = Math.floor(next() * (n - 5));
      places.push(start, start + 1, start + 2, start + 3, start + 4, start + 5);
    }
    const cut = places.slice(0, n);
    const value = sampleRankCorrelation(
      cut.map((i) => x[i] ?? 0),
      cut.map((i) => y[i] ?? 0),
    );
    if (!Number.isNaN(value)) draws.push(value);
  }
  draws.sort((a, b) => a - b);
  const quantile = (q: number) => {
    const at = (draws.length - 1) * q;
    const [low, high] = [draws[Math.floor(at)] ?? 0, draws[Math.ceil(at)] ?? 0];
    return low + (at - Math.floor(at)) * (high - low);
  };
  return [quantile(0.05), quantile(0.95)];
}

/** Month-ends since 2014-12 with state, score and gain, by the words of the specification. */
function slowMonths(whole: Market, asset: (typeof TRACKED_ASSETS)[number], session: number) {
  const days = [...(whole.series.russell2000?.days ?? [])].slice(0, session + 1);
  const { scores, states } = scoreWalk(whole, ALL_ON);
  const month = (d: number) => isoDay(d).slice(0, 7);
  const running = month(days.at(-1) ?? 0);
  return days.flatMap((d, i) => {
    const isLast = !days.some((other) => other > d && month(other) === month(d));
    if (!isLast || month(d) === running || month(d) < '2014-12') return [];
    const gain = outcomeFrom(whole, asset, d, days.at(-1) ?? 0)?.[90] ?? null;
    const state = states[i] ?? 'unknown';
    return gain === null || state === 'unknown' ? [] : [{ d, score: scores[i] ?? 0, state, gain }];
  });
}

type Month = ReturnType<typeof slowMonths>[number];

function slowTable(months: Month[]) {
  const rate = (chosen: Month[]) => {
    const gains = chosen.map(({ gain }) => gain);
    if (gains.length === 0) return { n: 0, median: null, positive: null };
    return {
      n: gains.length,
      median: expect.closeTo(median(gains), 9),
      positive: expect.closeTo(gains.filter((gain) => gain > 0).length / gains.length, 12),
    };
  };
  const states = Object.fromEntries(STATES.map((state) => [state, rate(months.filter((m) => m.state === state))]));
  return { states: states as Record<KnownState, unknown>, all: rate(months) };
}

describe('the interval of a rank correlation', { timeout: 60_000 }, () => {
  it('is that of a bootstrap with each step spelled out, ties included', () => {
    const side = (length: number) =>
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 60 }).chain((n) => fc.tuple(side(n), side(n))),
        ([x, y]) => {
          fc.pre(new Set(x).size > 3 && new Set(y).size > 3);
          const found = rankCorrelation(x, y);
          const [low, high] = slowInterval(x, y);
          expect(found.spearman).toBeCloseTo(sampleRankCorrelation(x, y), 12);
          expect(found.interval?.[0]).toBeCloseTo(low, 9);
          expect(found.interval?.[1]).toBeCloseTo(high, 9);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('is unknown for fewer pairs than a block, and for a side that never changes', () => {
    expect(rankCorrelation([1, 2, 3, 4, 5], [1, 2, 3, 4, 5])).toEqual({
      spearman: expect.closeTo(1, 12),
      interval: null,
    });
    expect(rankCorrelation([7, 7, 7, 7, 7, 7, 7], [1, 2, 3, 4, 5, 6, 7])).toEqual({ spearman: null, interval: null });
  });
});

describe('the track record', { timeout: 60_000 }, () => {
  it('agrees with a slow count over the month-ends whose outcome was known', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.integer({ min: 900, max: 1299 }), (seed, session) => {
        const whole = randomMarket(seed, '2012-06-04', 1300);
        const found = recordsOf(whole, session);
        for (const asset of TRACKED_ASSETS) {
          const months = slowMonths(whole, asset, session);
          const half = Math.floor(months.length / 2);
          const dated = (part: Month[]) => ({ to: isoDay(part.at(-1)?.d ?? 0), ...slowTable(part) });
          expect(found[asset]).toMatchObject({
            ...slowTable(months),
            halves: [dated(months.slice(0, half)), dated(months.slice(half))],
            from: isoDay(months[0]?.d ?? 0),
            to: isoDay(months.at(-1)?.d ?? 0),
            independent: Math.floor(((months.at(-1)?.d ?? 0) - (months[0]?.d ?? 0) + 90) / 90),
          });
          const scores = months.map(({ score }) => score);
          const gains = months.map(({ gain }) => gain);
          expect(found[asset].spearman).toBeCloseTo(sampleRankCorrelation(scores, gains), 12);
          expect(found[asset].interval).toEqual(slowInterval(scores, gains).map((bound) => expect.closeTo(bound, 9)));
        }
      }),
      { numRuns: 3 },
    );
  });

  it('puts the odd month into the second half', () => {
    const whole = randomMarket(4, '2012-06-04', 1300);
    const [even, odd] = [1200, 1222].map((session) => recordsOf(whole, session).russell2000);
    expect(even?.halves.map(({ all }) => all.n)).toEqual([11, 11]);
    expect(odd?.halves.map(({ all }) => all.n)).toEqual([11, 12]);
  });

  it('begins with December 2014', () => {
    const whole = randomMarket(4, '2012-06-04', 1300);
    expect(recordsOf(whole, 1299).russell2000.from).toBe('2014-12-31');
  });

  it('says nothing when the interval covers 0, little below 0.3, else something; and whether it is the wrong way round', () => {
    const said = new Set<string>();
    for (const seed of [1, 2, 3]) {
      const whole = randomMarket(seed, '2012-06-04', 1500);
      for (const { spearman, interval, says, wrongWay } of Object.values(recordsOf(whole, 1499))) {
        const [low, high] = interval ?? [0, 0];
        const expected = low <= 0 && high >= 0 ? 'nothing' : Math.abs(spearman ?? 0) < 0.3 ? 'little' : 'something';
        expect(says).toBe(expected);
        expect(wrongWay).toBe(expected !== 'nothing' && (spearman ?? 0) < 0);
        said.add(`${says}${wrongWay ? ', wrong way' : ''}`);
      }
    }
    expect(said.size).toBeGreaterThan(2);
  });

  it('is too short to tell with fewer than 24 months or 8 stretches, whatever its correlation', () => {
    const whole = randomMarket(2, '2012-06-04', 1500);
    const records = [1180, 1200, 1222, 1242, 1264, 1290].map((session) => recordsOf(whole, session).russell2000);
    for (const { all, independent, says } of records) {
      expect(says === 'too-short').toBe(all.n < 24 || independent < 8);
    }
    expect(new Set(records.map(({ says }) => says === 'too-short')).size).toBe(2);
  });

  it('is empty, not wrong, where nothing can be known', () => {
    const whole = market({ russell2000: weekdays('2014-01-06', repeat(100, 900)) });
    const { bitcoin, russell2000 } = recordsOf(whole, 899);
    for (const record of [bitcoin, russell2000]) {
      expect(record).toMatchObject({
        all: { n: 0, median: null, positive: null },
        spearman: null,
        interval: null,
        independent: 0,
        from: null,
        says: 'too-short',
        wrongWay: false,
      });
    }
  });
});
