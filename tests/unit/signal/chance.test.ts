import fc from 'fast-check';
import { median } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { OUTCOME_ASSETS } from '../../../lib/assets.ts';
import { prepare } from '../../../lib/market/prepared.ts';
import type { Market } from '../../../lib/market/series.ts';
import { walkRecords } from '../../../lib/signal/breakout.ts';
import { chances } from '../../../lib/signal/chance.ts';
import { outcomeFrom } from '../../../lib/signal/outcome.ts';
import { daily, day, market, randomMarket, weekdays } from './build-market.ts';

const FIRST = '2012-06-04';
/** Sessions of breakouts from 2013 on, without a rhythm: with one, a shift by a beat would do as well as none. */
const SESSIONS = [200, 340, 521, 655, 902, 1031, 1300];

/** An index that stands still but for a step up at each of these sessions. */
function stepsAt(sessions: readonly number[]): number[] {
  return Array.from({ length: 1450 }, (_, i) => 100 + sessions.filter((session) => session <= i).length);
}

/** A bitcoin that costs 100, but on the days of those sessions only 80. */
function cheapAt(sessions: readonly number[]): number[] {
  const { days } = weekdays(FIRST, stepsAt([]));
  const cheap = new Set(sessions.map((session) => (days[session] ?? 0) - day(FIRST)));
  return Array.from({ length: 2030 }, (_, i) => (cheap.has(i) ? 80 : 100));
}

function chanceOf(closes: number[], bitcoin: number[]) {
  const whole = market({ russell2000: weekdays(FIRST, closes), bitcoin: daily(FIRST, bitcoin) });
  return chances(prepare(whole), closes.length - 1).bitcoin;
}

describe('the chance test', { timeout: 60_000 }, () => {
  it('agrees with sliding by hand the breakouts through the start days', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.integer({ min: 600, max: 1399 }), (seed, session) => {
        const whole: Market = randomMarket(seed, '2012-10-01', 1400);
        const { days, closes } = whole.series.russell2000 ?? weekdays(FIRST, []);
        const until = days[session] ?? 0;
        const found = chances(prepare(whole), session);
        const breakoutDays = walkRecords(closes.slice(0, session + 1)).breakouts.map((b) => days[b.session] ?? 0);
        for (const asset of OUTCOME_ASSETS) {
          const gainFrom = (d: number) => outcomeFrom(whole, asset, d, until)?.[90] ?? null;
          const week = (d: number) => Math.floor((d - 4) / 7);
          const own = [...(whole.series[asset]?.days ?? [])].filter((d) => d <= until && d >= day('2013-01-01'));
          const rows = own
            .filter((d, i) => asset !== 'altcoins' || week(own[i + 1] ?? Number.POSITIVE_INFINITY) !== week(d))
            .flatMap((d) => ({ d, gain: gainFrom(d) ?? Number.NaN }))
            .filter(({ gain }) => !Number.isNaN(gain));
          const places = breakoutDays
            .filter((d) => d >= day('2013-01-01') && gainFrom(d) !== null)
            .map((d) => rows.findLastIndex((row) => row.d <= d))
            .filter((place) => place >= 0);
          expect(found[asset].n).toBe(places.length);
          if (places.length === 0) continue;
          const medians = rows.map((_, shift) =>
            median(places.map((place) => rows[(place + shift) % rows.length]?.gain ?? 0)),
          );
          expect(found[asset].median).toBeCloseTo(medians[0] ?? 0, 9);
          const high = medians.filter((other) => other >= (medians[0] ?? 0) - 1e-9).length;
          if (places.length >= 5) expect(found[asset].p).toBeCloseTo(high / medians.length, 9);
          else expect(found[asset].p).toBeNull();
          const outcomes = places.map((place) => rows[place]?.gain ?? 0);
          expect(found[asset].up).toBe(outcomes.filter((gain) => gain > 0).length);
          expect(found[asset].lowest).toBeCloseTo(Math.min(...outcomes), 9);
          expect(found[asset].highest).toBeCloseTo(Math.max(...outcomes), 9);
        }
      }),
      { numRuns: 4 },
    );
  });

  it('says that what only ever followed breakouts is unlikely to be chance', () => {
    const found = chanceOf(stepsAt(SESSIONS), cheapAt(SESSIONS));
    expect(found).toMatchObject({ n: 7, words: 'unlikely' });
    expect(found.median).toBeCloseTo(25, 9);
    expect(found.p).toBeLessThan(0.001);
  });

  it.each([
    [50, 'suggestive', 0.05, 0.1],
    [70, 'no-better', 0.1, 0.2],
  ])(
    'of a bitcoin that is cheap for %i sessions around each breakout, so that near shifts do as well, says %s',
    (length, said, least, most) => {
      const around = SESSIONS.flatMap((session) => Array.from({ length }, (_, i) => session - length / 2 + i));
      const found = chanceOf(stepsAt(SESSIONS), cheapAt(around));
      expect(found.p).toBeGreaterThanOrEqual(least);
      expect(found.p).toBeLessThan(most);
      expect(found.words).toBe(said);
    },
  );

  it('says that what followed every day alike is no better than chance', () => {
    const always = Array.from({ length: 2030 }, (_, i) => 100 * 1.001 ** i);
    const found = chanceOf(stepsAt(SESSIONS), always);
    expect(found.words).toBe('no-better');
    expect(found.p).toBeGreaterThan(0.1);
  });

  it('says that what did worse than nearly every shift is worse than chance', () => {
    const dear = cheapAt(SESSIONS).map((close) => (close === 80 ? 125 : 100));
    const found = chanceOf(stepsAt(SESSIONS), dear);
    expect(found).toMatchObject({ n: 7, p: 1, up: 0, words: 'worse' });
    expect(found.median).toBeCloseTo(-20, 9);
  });

  it('tells which median could have passed', () => {
    const found = chanceOf(stepsAt(SESSIONS), cheapAt(SESSIONS));
    expect(found.needed).toBeCloseTo(25, 9);
    const still = chanceOf(
      stepsAt(SESSIONS),
      Array.from({ length: 2030 }, () => 100),
    );
    expect(still).toMatchObject({ p: 1, needed: null, words: 'worse' });
  });

  it('tells nothing of fewer than five breakouts: no p, and no median that could have passed', () => {
    const four = SESSIONS.slice(0, 4);
    const found = chanceOf(stepsAt(four), cheapAt(four));
    expect(found).toMatchObject({ n: 4, p: null, needed: null, up: 4, words: 'too-few' });
    expect(found.median).toBeCloseTo(25, 9);
  });

  it('has no median without a breakout whose outcome is known', () => {
    expect(chanceOf(stepsAt(SESSIONS), [100, 101])).toEqual({
      n: 0,
      median: null,
      ...{ up: 0, lowest: null, highest: null, needed: null },
      p: null,
      words: 'too-few',
    });
  });
});
