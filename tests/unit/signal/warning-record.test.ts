import fc from 'fast-check';
import { median } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/market/prepared.ts';
import type { Market } from '../../../lib/market/series.ts';
import { WARNING_IDS } from '../../../lib/signal/ids.ts';
import { gainAfter } from '../../../lib/signal/outcome.ts';
import { shownLevel } from '../../../lib/signal/warning-levels.ts';
import { WARNED_ASSETS, warningRecords } from '../../../lib/signal/warning-record.ts';
import { WARNINGS } from '../../../lib/signal/warnings/list.ts';
import { daily, day, market, randomMarket, repeat, weekdays } from './build-market.ts';

/** The VIX stands at 40 on these sessions and at 15 on all others. */
const FIRST = '2013-01-01';
const lit = (sessions: number, active: readonly number[], closes = repeat(100, sessions)) =>
  market({
    russell2000: weekdays(FIRST, closes),
    bitcoin: daily(FIRST, repeat(100, Math.ceil(sessions * 1.4))),
    vix: weekdays(
      FIRST,
      Array.from({ length: sessions }, (_, i) => (active.includes(i) ? 40 : 15)),
    ),
  });
const record = (own: Market, session: number) => warningRecords(prepare(own), session).volatility;
const span = (from: number, length: number) => Array.from({ length }, (_, i) => from + i);

describe('a warning’s own record', { timeout: 60_000 }, () => {
  it('counts the sessions at each level', () => {
    const { sessions } = record(lit(200, span(100, 30)), 150);
    expect(sessions).toEqual({ clear: 151 - 62 - 30, watch: 0, active: 30, missing: 62, stale: 0 });
  });

  it('counts an unbroken run as one episode, and stretches that begin 90 days after the one before', () => {
    // 30 sessions are 42 days; 70 are 98: the second of these runs holds two stretches.
    const { russell2000 } = record(lit(400, [...span(100, 30), ...span(200, 70)]), 399);
    expect(russell2000.active).toMatchObject({ n: 100, episodes: 2, independent: 3 });
    expect(russell2000.tooFew).toBe(true);
  });

  it('is enough to tell from five episodes and five stretches on', () => {
    const apart = (length: number, count: number) =>
      Array.from({ length: count }, (_, i) => span(70 + 70 * i, length)).flat();
    expect(record(lit(600, apart(1, 5)), 599).russell2000.tooFew).toBe(false);
    expect(record(lit(600, apart(1, 4)), 599).russell2000.tooFew).toBe(true);
    // Five short runs within two months are five episodes and one stretch.
    expect(record(lit(600, [100, 104, 108, 112, 116]), 599).russell2000).toMatchObject({
      active: { episodes: 5, independent: 1 },
      tooFew: true,
    });
  });

  it('tells the returns after it apart from those after the other sessions', () => {
    // The index doubles 40 sessions after the warning, which 90 days see and 30 would not.
    const closes = [...repeat(100, 141), ...repeat(200, 259)];
    const { active, other } = record(lit(400, span(100, 5), closes), 399).russell2000;
    expect(active).toMatchObject({ n: 5, median: 100, positive: 1 });
    expect(other.median).toBe(0);
    expect(other.positive).toBeCloseTo((141 - 77 - 5 + 0) / other.n, 1);
  });

  it('leaves out sessions whose 90 days are not over', () => {
    const whole = lit(400, span(390, 5));
    expect(record(whole, 399).russell2000.active).toMatchObject({ n: 0, median: null, episodes: 0, independent: 0 });
    expect(record(whole, 399).sessions.active).toBe(5);
  });

  it('tells of bitcoin from 2013 on', () => {
    const early = randomMarket(3, '2012-01-02', 900);
    const before = prepare(early).sessions.filter((d) => d < day('2013-01-01')).length;
    const { russell2000, bitcoin } = warningRecords(prepare(early), 899)['breakout-failed'];
    const [index, coin] = [russell2000, bitcoin].map(({ active, other }) => active.n + other.n);
    expect((index ?? 0) - (coin ?? 0)).toBe(before);
  });

  it('agrees with asking every session by itself', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.integer({ min: 200, max: 899 }), (seed, session) => {
        const own = prepare(randomMarket(seed, '2012-10-01', 900));
        const records = warningRecords(own, session);
        const until = own.sessions[session] ?? 0;
        for (const warning of WARNINGS) {
          for (const asset of WARNED_ASSETS) {
            const counted = span(0, session + 1).flatMap((i) => {
              const at = own.sessions[i] ?? 0;
              if (asset === 'bitcoin' && at < day('2013-01-01')) return [];
              const level = shownLevel(warning.evaluate(own, i));
              const gain = gainAfter(own, asset, at, 90, until);
              return gain === null || level === 'missing' || level === 'stale'
                ? []
                : [{ at, gain, active: level === 'active' }];
            });
            const active = counted.filter((one) => one.active);
            const starts: number[] = [];
            for (const { at } of active) if (at >= (starts.at(-1) ?? Number.NEGATIVE_INFINITY) + 90) starts.push(at);
            const { active: found, other } = records[warning.id][asset];
            expect(found.n).toBe(active.length);
            expect(found.episodes).toBe(counted.filter((one, i) => one.active && !counted[i - 1]?.active).length);
            expect(found.independent).toBe(starts.length);
            expect(other.n).toBe(counted.length - active.length);
            if (active.length > 0) expect(found.median).toBeCloseTo(median(active.map(({ gain }) => gain)), 9);
            if (active.length > 0)
              expect(found.positive).toBeCloseTo(active.filter(({ gain }) => gain > 0).length / active.length, 9);
          }
        }
      }),
      { numRuns: 5 },
    );
  });

  it('has every warning, also those that are switched off', () => {
    expect(Object.keys(warningRecords(prepare(lit(100, [])), 99))).toEqual([...WARNING_IDS]);
  });
});
