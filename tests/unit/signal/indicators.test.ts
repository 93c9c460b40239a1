import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { prepare } from '../../../lib/market/prepared.ts';
import type { Market } from '../../../lib/market/series.ts';
import type { IndicatorFinding } from '../../../lib/signal/finding.ts';
import { INDICATOR_IDS, type IndicatorId } from '../../../lib/signal/ids.ts';
import { INDICATORS } from '../../../lib/signal/indicators/list.ts';
import { daily, market, repeat, weekdays, weekly } from './build-market.ts';

/** What an indicator finds on the last session. */
function find(id: IndicatorId, whole: Market): IndicatorFinding | null {
  const ready = prepare(whole);
  const indicator = INDICATORS.find((own) => own.id === id);
  return indicator?.evaluate(ready, ready.sessions.length - 1) ?? null;
}

const index = (...closes: number[]) => market({ russell2000: weekdays('2020-01-01', closes) });
const score = (id: IndicatorId, whole: Market) => find(id, whole)?.score;

describe('the list', () => {
  it('has every indicator once, in the order shown', () => {
    expect(INDICATORS.map(({ id }) => id)).toEqual(INDICATOR_IDS);
  });
});

describe('index-record', () => {
  it('scores 1 at the record, 0 a tenth below it and −1 a fifth below it or more', () => {
    expect(score('index-record', index(90, 100))).toBe(1);
    expect(score('index-record', index(100, 95))).toBeCloseTo(0.5, 12);
    expect(score('index-record', index(100, 90))).toBeCloseTo(0, 12);
    expect(score('index-record', index(100, 80))).toBeCloseTo(-1, 12);
    expect(score('index-record', index(100, 50))).toBe(-1);
  });

  it('tells the distance in percent, with the record and its first date', () => {
    const found = find('index-record', index(90, 100, 100, 96));
    expect(found?.value).toBeCloseTo(-4, 12);
    expect(found?.figures()).toEqual({ record: 100, recordDate: '2020-01-02', close: 96 });
  });
});

describe('value-record', () => {
  const withValue = (...closes: number[]) =>
    market({ ...index(...repeat(100, 10)).series, 'russell2000-value': weekdays('2020-01-01', closes) });

  it('holds the value stocks against their own record', () => {
    const found = find('value-record', withValue(...repeat(200, 9), 190));
    expect(found?.score).toBeCloseTo(0.5, 12);
    expect(found?.value).toBeCloseTo(-5, 12);
    expect(found?.figures()).toEqual({ record: 200, recordDate: '2020-01-01', close: 190 });
  });

  it('is missing without them, and stale when their last close is more than five days old', () => {
    expect(find('value-record', index(100))).toBeNull();
    expect(find('value-record', withValue(...repeat(200, 7)))?.stale).toBe(false);
    const stale = find('value-record', withValue(200, 200, 190));
    expect(stale).toMatchObject({ stale: true, score: expect.closeTo(0.5, 12) });
    expect(stale && isoDay(stale.observed)).toBe('2020-01-03');
  });
});

describe('breakout', () => {
  const base = [100, ...repeat(90, 125), 101];

  it.each<[string, number[], number]>([
    ['held', [...base, ...repeat(101, 60)], 1],
    ['fresh', base, 0.5],
    ['testing', [...base, 94, 96], 0.25],
    ['fading', [...base, 120, ...repeat(107, 60)], 0],
    ['none', [...base, ...repeat(90, 126)], 0],
    ['failed', [...base, 94], -0.5],
    ['lost', [...base, ...repeat(101, 60), 94], -1],
  ])('scores the stage %s', (stage, closes, expected) => {
    const found = find('breakout', index(...closes));
    expect(found?.figures()).toEqual({ stage, newest: { level: 100, date: '2020-06-25' } });
    expect(found?.score).toBe(expected);
  });

  it('tells the distance from the level in percent; there is none before the first breakout', () => {
    expect(find('breakout', index(...base, 106))?.value).toBeCloseTo(6, 12);
    const before = find('breakout', index(100, 90));
    expect([before?.value, before?.score, before?.figures()]).toEqual([null, 0, { stage: 'none', newest: null }]);
  });
});

describe('trend', () => {
  it('scores the distance from the mean of 200 closes, today’s included; 1 at a tenth above it', () => {
    const found = find('trend', index(500, ...repeat(100, 199), 105));
    const average = (199 * 100 + 105) / 200;
    expect(found?.figures()).toEqual({ close: 105, average: expect.closeTo(average, 9) });
    expect(found?.value).toBeCloseTo((105 / average - 1) * 100, 9);
    expect(found?.score).toBeCloseTo((105 / average - 1) / 0.1, 9);
    expect(score('trend', index(...repeat(100, 199), 150))).toBe(1);
    expect(score('trend', index(...repeat(100, 199), 50))).toBe(-1);
  });

  it('is missing with fewer than 200 closes, and of a weekly series', () => {
    expect(find('trend', index(...repeat(100, 199)))).toBeNull();
    expect(find('trend', market({ russell2000: weekly('2000-01-01', repeat(100, 300)) }))).toBeNull();
  });
});

describe('small-vs-large', () => {
  const large = (closes: readonly number[], from = '2020-01-01') =>
    market({ russell2000: weekdays('2020-01-01', [...repeat(100, 199), 104]), sp500: weekdays(from, closes) });

  it('scores the ratio to the large caps against its mean of 200 sessions; 1 at a twentieth above it', () => {
    const mean = (199 * 0.5 + 0.52) / 200;
    const found = find('small-vs-large', large(repeat(200, 200)));
    expect(found?.score).toBeCloseTo((0.52 / mean - 1) / 0.05, 9);
    expect(found?.value).toBeCloseTo((0.52 / mean - 1) * 100, 9);
  });

  it('is missing when any of the 200 sessions lacks a large-cap close', () => {
    expect(find('small-vs-large', large(repeat(200, 199), '2020-01-02'))).toBeNull();
    expect(find('small-vs-large', index(...repeat(100, 200)))).toBeNull();
  });

  it('is stale when any of them has an old one', () => {
    const whole = large(repeat(200, 200));
    const days = whole.series.sp500?.days ?? new Int32Array();
    const holes = (from: number, to: number) => {
      const keep = (_: number, i: number) => i < from || i >= to;
      return market({
        ...whole.series,
        sp500: { days: days.filter(keep), closes: Float64Array.from(days.filter(keep), () => 200) },
      });
    };
    expect(find('small-vs-large', holes(50, 52))?.stale).toBe(false);
    expect(find('small-vs-large', holes(50, 58))?.stale).toBe(true);
    expect(find('small-vs-large', holes(190, 200))?.stale).toBe(true);
  });
});

describe('liquidity', () => {
  /** Net liquidity of 3,000,000 USD m in the first 14 weeks and of `now` from then on. */
  const funds = (now: number, repo = 500) =>
    market({
      russell2000: weekdays('2020-01-01', repeat(100, 130)),
      'fed-assets': weekly('2020-01-01', [...repeat(4_000_000, 14), ...repeat(1_000_000 + now, 14)]),
      'treasury-account': weekly('2020-01-01', repeat(500_000, 28)),
      'reverse-repo': weekdays('2020-01-01', repeat(repo, 140)),
    });

  it('scores the change over 91 days of Fed assets less Treasury account less reverse repos (in bn); 1 at 5 %', () => {
    const found = find('liquidity', funds(3_060_000));
    expect(found?.value).toBeCloseTo(2, 9);
    expect(found?.score).toBeCloseTo(0.4, 9);
    expect(found?.figures()).toEqual({ net: 3060 });
    expect(score('liquidity', funds(2_000_000))).toBe(-1);
  });

  it('is dated by its oldest input', () => {
    const found = find('liquidity', funds(3_000_000));
    expect(found && isoDay(found.observed)).toBe('2020-06-24');
  });

  it('is missing when an input is, now or 91 days ago, and when there was nothing to change', () => {
    const whole = funds(3_000_000);
    expect(find('liquidity', market({ ...whole.series, 'reverse-repo': undefined }))).toBeNull();
    const late = { ...whole.series, 'reverse-repo': weekdays('2020-04-06', repeat(500, 80)) };
    expect(find('liquidity', market(late))).toBeNull();
    expect(find('liquidity', funds(3_000_000, 3500))).toBeNull();
  });

  it('is stale when an input is, now or 91 days ago', () => {
    const whole = funds(3_000_000);
    const stopped = { ...whole.series, 'treasury-account': weekly('2020-01-01', repeat(500_000, 20)) };
    const found = find('liquidity', market(stopped));
    expect(found?.stale).toBe(true);
    expect(found && isoDay(found.observed)).toBe('2020-05-13');

    const repos = whole.series['reverse-repo'];
    const hole = { days: repos?.days.filter((_, i) => i < 30 || i > 80), closes: Float64Array.from(repeat(500, 89)) };
    const before = find('liquidity', market({ ...whole.series, 'reverse-repo': hole as typeof repos }));
    expect(before?.stale).toBe(true);
    expect(before && isoDay(before.observed)).toBe('2020-02-11');
  });
});

describe('calm', () => {
  it.each([
    [10, 1],
    [12, 1],
    [20, 0],
    [24, -0.5],
    [40, -1],
  ])('scores a VIX of %d with %d', (vix, expected) => {
    const found = find('calm', market({ ...index(100).series, vix: weekdays('2020-01-01', [vix]) }));
    expect([found?.score, found?.value]).toEqual([expected, vix]);
  });
});

describe.each([
  ['bitcoin-confirms', 'bitcoin', 0.2],
  ['ether-confirms', 'ether', 0.25],
] as const)('%s', (id, coin, full) => {
  /** The coin's days end on 18 July 2020 with 200 closes; the index has one session. */
  const coins = (session: string, ...closes: number[]) =>
    market({ russell2000: weekdays(session, [100]), [coin]: daily('2020-01-01', closes) });

  it(`scores the distance from the mean of 200 of its own days; 1 at ${full * 100} % above it`, () => {
    const average = (199 * 1000 + 1100) / 200;
    const whole = coins('2020-07-20', ...repeat(1000, 199), 1100);
    expect(score(id, whole)).toBeCloseTo((1100 / average - 1) / full, 9);
  });

  it('is missing before the 200th close and stale six days after the last', () => {
    expect(find(id, coins('2020-07-20', ...repeat(1000, 199)))).toBeNull();
    expect(find(id, coins('2020-07-23', ...repeat(1000, 200)))).toMatchObject({ stale: false, score: 0 });
    expect(find(id, coins('2020-07-24', ...repeat(1000, 200)))).toMatchObject({ stale: true, score: 0 });
  });
});
