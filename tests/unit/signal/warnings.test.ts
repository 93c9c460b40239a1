/** Each warning by itself: one part a warning makes this longer than other files. */

import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { prepare } from '../../../lib/market/prepared.ts';
import { type Market, NO_SERIES } from '../../../lib/market/series.ts';
import type { WarningFinding } from '../../../lib/signal/finding.ts';
import { WARNING_IDS, type WarningId } from '../../../lib/signal/ids.ts';
import { WARNINGS } from '../../../lib/signal/warnings/list.ts';
import { daily, day, market, point, repeat, weekdays, weekly } from './build-market.ts';

/** What a warning finds on the last session. */
function find(id: WarningId, whole: Market): WarningFinding | null {
  const ready = prepare(whole);
  return WARNINGS.find((own) => own.id === id)?.evaluate(ready, ready.sessions.length - 1) ?? null;
}

const level = (id: WarningId, whole: Market) => find(id, whole)?.level;
const index = (...closes: number[]) => market({ russell2000: weekdays('2020-01-01', closes) });

/** A rest of so many sessions at 100, then these closes. */
const rest = (length: number, ...closes: number[]) => [...repeat(100, length), ...closes];

describe('the list', () => {
  it('has every warning once, in the order shown', () => {
    expect(WARNINGS.map(({ id }) => id)).toEqual(WARNING_IDS);
  });
});

describe('etf-outflows', () => {
  /**
   * So many USD m over 252 days to 18 Dec 2020, published the day after; the index ends on 21 Dec. The fund has 100 m
   * shares of $50 each on the first of those days: $5bn.
   */
  const flows = (total: number, lastClose = 100, count = 252, series: Market['series'] = {}) =>
    market({
      russell2000: weekdays('2020-01-01', rest(253, lastClose)),
      'iwm-flow': weekdays('2020-01-02', [0, ...repeat(total / (count - 1), count - 1)]),
      iwm: weekdays('2020-01-01', repeat(50, 253)),
      'iwm-shares': weekdays('2020-01-01', [100]),
      ...series,
    });
  const value = (...of: Parameters<typeof flows>) => find('etf-outflows', flows(...of))?.value;

  it('is on watch when more than 1 % left over 252 of its days, active from 3 % on with the index near its record', () => {
    expect(level('etf-outflows', flows(500))).toBe('clear');
    expect(level('etf-outflows', flows(-49))).toBe('clear');
    expect(level('etf-outflows', flows(-51))).toBe('watch');
    expect(level('etf-outflows', flows(-149))).toBe('watch');
    expect(level('etf-outflows', flows(-151))).toBe('active');
    expect(level('etf-outflows', flows(-151, 94.9))).toBe('watch');
    expect(level('etf-outflows', flows(-151, 95))).toBe('active');
  });

  it('reckons in percent of what the fund held on the first of those days', () => {
    expect(value(-151)).toBeCloseTo(-3.02, 9);
    // At $25 a share it held half as much.
    expect(value(-151, 100, 252, { iwm: weekdays('2020-01-01', repeat(25, 253)) })).toBeCloseTo(-6.04, 9);
  });

  it('runs the shares forward from the newest count by then: by the flow of each later day at its close', () => {
    // 20 m counted on 1 January 2019; $500 m came in on the next flow day at $50 a share, and 10 m more make 30.
    const earlier = weekdays('2019-12-30', [0, 500, 0, ...repeat(0, 251)]);
    const run = (counts: Record<string, number>) => {
      const entries = Object.entries(counts);
      const shares = {
        days: Int32Array.from(entries, ([iso]) => day(iso)),
        closes: Float64Array.from(entries, ([, count]) => count),
      };
      const flow = earlier.closes.map((own, i) => (i > 3 ? -30 / 250 : own));
      const own = flows(0, 100, 252, {
        'iwm-flow': { days: earlier.days, closes: flow },
        iwm: weekdays('2019-12-02', repeat(50, 280)),
        'iwm-shares': shares,
      });
      return find('etf-outflows', own)?.value;
    };
    expect(run({ '2019-01-01': 20 })).toBeCloseTo((-30 / (30 * 50)) * 100, 6);
    // A count of the flow's own day holds that flow already; a later one is not known by then.
    expect(run({ '2019-12-31': 20 })).toBeCloseTo((-30 / (20 * 50)) * 100, 6);
    expect(run({ '2019-01-01': 20, '2020-12-01': 5 })).toBeCloseTo((-30 / (30 * 50)) * 100, 6);
    expect(run({ '2020-12-01': 5 })).toBeUndefined();
  });

  it('tells USD bn: the sum, and that of the calendar year', () => {
    const ending2021 = market({
      russell2000: weekdays('2020-06-01', repeat(100, 260)),
      'iwm-flow': weekdays('2020-06-01', [...repeat(-10, 153), ...repeat(-20, 106)]),
      iwm: weekdays('2020-06-01', [100]),
      'iwm-shares': weekdays('2020-06-01', [200]),
    });
    expect(find('etf-outflows', ending2021)?.figures()).toEqual({
      flow: expect.closeTo((-10 * 146 - 20 * 106) / 1000, 9),
      from: '2020-06-10',
      year: 2021,
      yearToDate: expect.closeTo((-20 * 105) / 1000, 9),
    });
  });

  it('is missing with fewer days, and without closes or counts of the fund', () => {
    expect(find('etf-outflows', flows(-10, 100, 251))).toBeNull();
    expect(find('etf-outflows', flows(-10, 100, 252, { iwm: NO_SERIES }))).toBeNull();
    expect(find('etf-outflows', flows(-10, 100, 252, { 'iwm-shares': NO_SERIES }))).toBeNull();
  });
});

describe('unprofitable-share', () => {
  const shares = (...points: ReturnType<typeof point>[]) =>
    market({ russell2000: weekdays('2025-12-31', [100]) }, points);

  it.each([
    [29.9, 'clear'],
    [30, 'watch'],
    [34.9, 'watch'],
    [35, 'active'],
  ])('of %d percent is %s', (share, expected) => {
    expect(level('unprofitable-share', shares(point('2025-09-30', '2025-11-15', share)))).toBe(expected);
  });

  it('is that of the latest date already published, whatever was published later about earlier dates', () => {
    const points = [
      point('2024-12-31', '2025-12-30', 20, 'Late'),
      point('2025-06-30', '2025-08-15', 40, 'Newest'),
      point('2025-09-30', '2026-01-01', 10, 'Not yet'),
    ];
    const found = find('unprofitable-share', shares(...points));
    expect(found && isoDay(found.observed)).toBe('2025-06-30');
    expect(found?.value).toBe(40);
    expect(found?.figures()).toEqual({
      sources: 1,
      orNone: false,
      low: 40,
      high: 40,
      published: '2025-08-15',
      source: 'Newest',
    });
  });

  it('is the median where sources differ', () => {
    const points = [43, 36, 38].map((share, i) => point('2025-09-30', `2025-11-1${i}`, share, `Bank ${i}`));
    const found = find('unprofitable-share', shares(...points));
    expect(found?.value).toBe(38);
    expect(found?.figures()).toMatchObject({ sources: 3, low: 36, high: 43, published: '2025-11-12' });
  });

  it('is stale more than 400 days after its date, and missing before anything was published', () => {
    expect(find('unprofitable-share', shares(point('2024-11-26', '2025-03-01', 40)))?.stale).toBe(false);
    expect(find('unprofitable-share', shares(point('2024-11-25', '2025-03-01', 40)))?.stale).toBe(true);
    expect(find('unprofitable-share', shares(point('2025-09-30', '2026-01-01', 40)))).toBeNull();
    expect(find('unprofitable-share', shares(point('2025-09-30', '2025-12-31', 40)))?.value).toBe(40);
  });
});

describe('breakout-failed', () => {
  const base = [...rest(1), ...repeat(90, 125), 101];

  it.each<[string, number[], string]>([
    ['before any breakout', [100, 90], 'clear'],
    ['while fresh', base, 'clear'],
    ['failed and far from the record', [...base, 94], 'active'],
    ['failed, but back near the record', [...base, 94, 96], 'watch'],
    ['held', [...base, ...repeat(101, 60)], 'clear'],
    ['held and lost', [...base, ...repeat(101, 60), 94], 'active'],
    ['lost, but back above the level', [...base, ...repeat(110, 60), 94, 100.5], 'watch'],
    ['lost 252 sessions ago', [...base, ...repeat(101, 60), ...repeat(94, 253)], 'active'],
    ['lost 253 sessions ago', [...base, ...repeat(101, 60), ...repeat(94, 254)], 'watch'],
    ['let go', [...base, ...repeat(90, 126)], 'clear'],
  ])('%s is as the rules say', (_, closes, expected) => {
    expect(level('breakout-failed', index(...closes))).toBe(expected);
  });

  it('tells the distance from the level, and the day it was broken', () => {
    const found = find('breakout-failed', index(...base, 94));
    expect(found?.value).toBeCloseTo(-6, 9);
    expect(found?.figures()).toEqual({ rawStage: 'failed', newest: { level: 100, date: '2020-06-25' } });
  });
});

describe('overextended', () => {
  it('is the share of sessions, from the 200th, at or below today’s distance from the average', () => {
    // Nineteen sessions on the average, then one close to choose.
    const closes = (last: number) => index(...rest(218, last));
    expect(find('overextended', closes(100))).toMatchObject({ value: 100, level: 'active' });
    expect(find('overextended', closes(101))?.value).toBe(100);
    expect(find('overextended', closes(99))).toMatchObject({ value: 5, level: 'clear' });
  });

  it.each([
    [89, 'clear'],
    [90, 'watch'],
    [94, 'watch'],
    [95, 'active'],
  ])('of %d of 100 sessions is %s', (share, expected) => {
    const highs = repeat(110, 100 - share);
    const whole = index(...rest(199 + share - 1), ...highs, 109.9);
    const found = find('overextended', whole);
    expect([found?.value, found?.level]).toEqual([expect.closeTo(share, 9), expected]);
  });

  it('is missing before the 200th session', () => expect(find('overextended', index(...rest(199)))).toBeNull());
});

describe('volatility', () => {
  const vix = (...closes: number[]) =>
    market({
      russell2000: weekdays('2020-01-01', repeat(100, closes.length)),
      vix: weekdays('2020-01-01', closes),
    });

  it.each([
    [20, 'clear'],
    [20.01, 'watch'],
    [29.99, 'watch'],
    [30, 'active'],
  ])('of %d over a median of 16 is %s', (close, expected) => {
    expect(level('volatility', vix(...repeat(16, 62), close))).toBe(expected);
  });

  it('takes the median of 63 closes, today’s included', () => {
    const found = find('volatility', vix(99, ...repeat(10, 31), 15, ...repeat(20, 31)));
    expect(found?.figures()).toEqual({ median: 15, watchAt: 18.75 });
    expect(find('volatility', vix(...repeat(16, 62)))).toBeNull();
  });
});

describe('credit-stress', () => {
  /** 63 sessions between the two, with something else in between; the spread counts from the day after its date. */
  const spread = (before: number, now: number) =>
    market({
      russell2000: weekdays('2020-01-01', repeat(100, 65)),
      'high-yield-spread': weekdays('2020-01-01', [before, ...repeat(7, 62), now]),
    });

  it.each([
    [3.52, 4.01, 'clear'],
    [3.52, 4.02, 'watch'],
    [3.02, 4.01, 'watch'],
    [3.02, 4.02, 'active'],
  ])('from %d to %d percentage points is %s', (before, now, expected) => {
    expect(level('credit-stress', spread(before, now))).toBe(expected);
  });

  it('is stale when the spread of today is, and dated by it', () => {
    const whole = market({
      russell2000: weekdays('2020-01-01', repeat(100, 70)),
      'high-yield-spread': weekdays('2020-01-01', repeat(3, 63)),
    });
    const found = find('credit-stress', whole);
    expect(found?.stale).toBe(true);
    expect(found && isoDay(found.observed)).toBe('2020-03-27');
  });

  it.each([
    ['the older of the two when that alone is stale', 80, '2020-01-10'],
    ['the newer when both are', 60, '2020-03-24'],
  ])('is dated by %s', (_, end, observed) => {
    const { days, closes } = weekdays('2020-01-01', repeat(3, 80));
    const isKnown = (_: number, i: number) => i < 8 || (i >= 20 && i < end);
    const whole = market({
      russell2000: weekdays('2020-01-01', repeat(100, 80)),
      'high-yield-spread': { days: days.filter(isKnown), closes: closes.filter(isKnown) },
    });
    const found = find('credit-stress', whole);
    expect(found?.stale).toBe(true);
    expect(found && isoDay(found.observed)).toBe(observed);
  });

  it('is missing without the spread', () => expect(find('credit-stress', index(...rest(70)))).toBeNull());
});

describe('moving-apart', () => {
  /** Bitcoin that follows the index's daily log returns by a factor, on weekdays. */
  const together = (factor: number, count = 127) => {
    const closes = Array.from({ length: count }, (_, i) => 100 * Math.exp(0.01 * Math.sin(i * i)));
    return market({
      russell2000: weekdays('2020-01-01', closes),
      bitcoin: weekdays(
        '2020-01-01',
        closes.map((close) => 9000 * (close / 100) ** factor),
      ),
    });
  };

  it('is the correlation of 126 daily log returns', () => {
    expect(find('moving-apart', together(3))?.value).toBeCloseTo(1, 9);
    expect(find('moving-apart', together(-2))?.value).toBeCloseTo(-1, 9);
  });

  it('is active below 0 and clear from 0.15 on', () => {
    expect(level('moving-apart', together(-2))).toBe('active');
    expect(level('moving-apart', together(3))).toBe('clear');
  });

  it('is missing with fewer returns, and of closes that never move', () => {
    expect(find('moving-apart', together(3, 126))).toBeNull();
    expect(find('moving-apart', together(0))).toBeNull();
  });

  it('is stale when any session of the window has an old close', () => {
    const whole = together(3);
    const { bitcoin } = whole.series;
    const keep = (_: number, i: number) => i < 50 || i > 58;
    const holed = bitcoin && { days: bitcoin.days.filter(keep), closes: bitcoin.closes.filter(keep) };
    expect(find('moving-apart', market({ ...whole.series, bitcoin: holed }))?.stale).toBe(true);
  });
});

describe('bitcoin-diverges', () => {
  /** 400 days of bitcoin that peaked at `high` so many days ago and closes at `now`; the index at part of its record. */
  const fallen = (now: number, part = 1, high = 1000, daysAgo = 100) => {
    const coins = repeat(600, 400);
    coins[399 - daysAgo] = high;
    coins[399] = now;
    // 4 February 2021 is the 400th day from 2020-01-01.
    return market({
      russell2000: weekdays('2021-02-03', [100, 100 * part]),
      bitcoin: daily('2020-01-02', coins),
    });
  };

  it('is active 25 % below the highest close of 365 days, below the average, with the index near its record', () => {
    expect(level('bitcoin-diverges', fallen(500))).toBe('active');
    expect(level('bitcoin-diverges', fallen(500, 0.95))).toBe('active');
    expect(level('bitcoin-diverges', fallen(500, 0.949))).toBe('clear');
  });

  it('is on watch with less of a fall, and clear above the average', () => {
    expect(level('bitcoin-diverges', fallen(500, 1, 660))).toBe('watch');
    expect(level('bitcoin-diverges', fallen(700))).toBe('clear');
  });

  it('looks at the closes dated within 365 days', () => {
    expect(find('bitcoin-diverges', fallen(500, 1, 1000, 364))?.figures()).toMatchObject({
      high: 1000,
      highDate: '2020-02-06',
    });
    expect(find('bitcoin-diverges', fallen(500, 1, 1000, 365))?.figures()).toMatchObject({ high: 600 });
  });
});

describe('liquidity-shrinking', () => {
  const funds = (now: number) =>
    market({
      russell2000: weekdays('2020-01-01', repeat(100, 130)),
      'fed-assets': weekly('2020-01-01', [...repeat(4_000_000, 14), ...repeat(now, 14)]),
      'treasury-account': weekly('2020-01-01', repeat(500_000, 28)),
      'reverse-repo': weekdays('2020-01-01', repeat(500, 140)),
    });

  it.each([
    [3_970_000, 'clear'],
    [3_969_000, 'watch'],
    [3_911_000, 'watch'],
    [3_910_000, 'active'],
  ])('with Fed assets of %d after 4,000,000 (net 3,000,000) is %s', (now, expected) => {
    expect(level('liquidity-shrinking', funds(now))).toBe(expected);
  });
});

describe('value-lags', () => {
  const lagging = (below: number, part = 1) =>
    market({
      russell2000: weekdays('2020-01-01', [100, 100 * part]),
      'russell2000-value': weekdays('2020-01-01', [100, 100 - below]),
    });

  it.each([
    [4.9, 1, 'clear'],
    [5, 1, 'watch'],
    [10, 1, 'active'],
    [10, 0.97, 'active'],
    [10, 0.969, 'clear'],
  ])('%d percent below its record, with the index at %d of its own, is %s', (below, part, expected) => {
    expect(level('value-lags', lagging(below, part))).toBe(expected);
  });

  it('is 0 at the record, not −0', () => expect(find('value-lags', lagging(0))?.value).toBe(0));
});
