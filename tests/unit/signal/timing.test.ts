import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/market/prepared.ts';
import type { Market } from '../../../lib/market/series.ts';
import { mulberry32 } from '../../../lib/signal/statistics/mulberry32.ts';
import { timing } from '../../../lib/signal/timing.ts';
import { daily, market, randomMarket, repeat, weekdays, weekly } from './build-market.ts';

const WINDOW = 1260;
const LAST = WINDOW - 1;

/** Pearson's correlation by the textbook. */
function pearson(pairs: [number, number][]): number {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  const sum = (of: (x: number, y: number) => number) => pairs.reduce((all, [x, y]) => all + of(x - mx, y - my), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

/** Best lag in the sessions from `first` to `last`, by the words of the specification. */
function slowBestLag(index: number[], bitcoin: number[], first: number, last: number) {
  const inside = (i: number) => i >= first && i <= last;
  const all = [];
  for (let lag = -60; lag <= 60; lag++) {
    const pairs: [number, number][] = [];
    for (let i = first; i <= last; i++) {
      if (![i, i - 21, i + lag, i + lag - 21].every(inside)) continue;
      const x = Math.log((index[i] ?? 0) / (index[i - 21] ?? 0));
      const y = Math.log((bitcoin[i + lag] ?? 0) / (bitcoin[i + lag - 21] ?? 0));
      pairs.push([x, y]);
    }
    all.push({ lag, correlation: pearson(pairs) });
  }
  const highest = Math.max(...all.map(({ correlation }) => correlation));
  const ties = all.filter(({ correlation }) => correlation === highest);
  const [best] = ties.sort((a, b) => Math.abs(a.lag) - Math.abs(b.lag) || b.lag - a.lag);
  return { best, atZero: all.find(({ lag }) => lag === 0)?.correlation };
}

/** On weekdays, an index that walks at random and a bitcoin that does the same so many sessions later. */
function following(lag: number, later = lag): Market {
  const random = mulberry32(3);
  const steps = Array.from({ length: WINDOW + 200 }, () => random() - 0.5);
  const walk = (shift: (i: number) => number) => {
    let log = 5;
    return Array.from({ length: WINDOW }, (_, i) => {
      log += 0.03 * (steps[100 + i - shift(i)] ?? 0);
      return Math.exp(log);
    });
  };
  const index = walk(() => 0);
  const bitcoin = walk((i) => (i < WINDOW / 2 ? lag : later));
  return market({ russell2000: weekdays('2015-01-05', index), bitcoin: weekdays('2015-01-05', bitcoin) });
}

const timingOf = (whole: Market) => timing(prepare(whole), LAST);

describe('timing', { timeout: 60_000 }, () => {
  it('agrees with counting every pair by hand', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.nat({ max: 40 }), (seed, extra) => {
        const whole = randomMarket(seed, '2014-03-03', WINDOW + extra);
        const session = LAST + extra;
        const { days, closes } = whole.series.russell2000 ?? weekdays('2014-03-03', []);
        const { days: coinDays, closes: coins } = whole.series.bitcoin ?? daily('2014-03-03', []);
        const bitcoin = Array.from(days, (d) => coins[coinDays.findLastIndex((coinDay) => coinDay <= d)] ?? 0);
        const whole_ = slowBestLag([...closes], bitcoin, extra, session);
        const halves = [
          slowBestLag([...closes], bitcoin, extra, extra + 629).best?.lag,
          slowBestLag([...closes], bitcoin, extra + 630, session).best?.lag,
        ];
        const found = timing(prepare(whole), session);
        expect(found?.bestLag).toBe(whole_.best?.lag);
        expect(found?.correlation).toBeCloseTo(whole_.best?.correlation ?? 9, 9);
        expect(found?.atZero).toBeCloseTo(whole_.atZero ?? 9, 9);
        expect(found?.halves).toEqual(halves);
      }),
      { numRuns: 6 },
    );
  });

  it.each([
    [12, 'later'],
    [-12, 'earlier'],
    [0, 'at the same time'],
  ])('finds bitcoin %i sessions %s', (lag) => {
    const found = timingOf(following(lag));
    expect(found).toMatchObject({ bestLag: lag, halves: [lag, lag], words: 'in-both-halves' });
    expect(found?.correlation).toBeGreaterThan(0.99);
  });

  it('says when the halves are not the same: more than 10 sessions apart', () => {
    expect(timingOf(following(5, 15))?.words).toBe('in-both-halves');
    expect(timingOf(following(5, 16))?.words).toBe('halves-differ');
  });

  it('says that no lead is worth naming below a correlation of 0.3', () => {
    const { russell2000 } = following(0).series;
    const other = randomMarket(11, '2015-01-05', WINDOW).series.bitcoin;
    const found = timingOf({ series: { russell2000, bitcoin: other }, unprofitableShare: [] });
    expect(found?.correlation).toBeLessThan(0.3);
    expect(found?.words).toBe('no-lead');
  });

  it('gives a tie to the smaller lag, and to the positive one of two equal', () => {
    // One step of the index in each half, and steps of bitcoin as far before as after it: all of them fit equally well.
    const steps = (...sessions: number[]) =>
      Array.from({ length: WINDOW }, (_, i) => 2 ** sessions.filter((session) => i >= session).length);
    const around = (...distances: number[]) => distances.flatMap((d) => [315 - d, 315 + d, 945 - d, 945 + d]);
    const found = timingOf(
      market({
        russell2000: weekdays('2015-01-05', steps(315, 945)),
        bitcoin: weekdays('2015-01-05', steps(...around(25, 50))),
      }),
    );
    expect(found?.halves).toEqual([25, 25]);
  });

  it('is missing with fewer sessions, without bitcoin in all of them, or when one side never moves', () => {
    const whole = following(0);
    const { russell2000, bitcoin } = whole.series;
    if (!russell2000 || !bitcoin) return expect.unreachable();
    const of = (series: Market['series']) => timingOf(market(series));
    expect(timing(prepare(whole), LAST - 1)).toBeNull();
    expect(of({ russell2000 })).toBeNull();
    expect(of({ russell2000, bitcoin: { days: bitcoin.days.slice(1), closes: bitcoin.closes.slice(1) } })).toBeNull();
    expect(of({ russell2000, bitcoin: weekly('2015-01-05', [...bitcoin.closes]) })).toBeNull();
    expect(of({ russell2000, bitcoin: weekdays('2015-01-05', repeat(100, WINDOW)) })).toBeNull();
    expect(of({ russell2000: weekly('2015-01-05', [...russell2000.closes]), bitcoin })).toBeNull();
  });
});
