import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Market, SERIES_IDS, type Series } from '../../../lib/market/series.ts';
import { INDICATOR_IDS, WARNING_IDS } from '../../../lib/signal/ids.ts';
import { INDICATORS } from '../../../lib/signal/indicators/list.ts';
import { type Reading, read } from '../../../lib/signal/reading.ts';
import { NoSessionError } from '../../../lib/signal/session.ts';
import { WARNINGS } from '../../../lib/signal/warnings/list.ts';
import { calendar, daily, day, market, randomMarket, repeat, weekdays, weekly } from './build-market.ts';

const END = day('2021-01-01');

/** Every number in a reading, wherever it stands. */
function numbersIn(thing: unknown): number[] {
  if (typeof thing === 'number') return [thing];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.values(thing).flatMap(numbersIn);
}

/** A reading without NaN and infinities, with scores in their range and statuses that fit them. */
function expectSound(reading: Reading): void {
  expect(numbersIn(reading).every(Number.isFinite)).toBe(true);
  expect(reading.indicators).toHaveLength(INDICATOR_IDS.length);
  for (const { score, status, value, observedOn } of reading.indicators) {
    if (status === 'ok') expect(score).toSatisfy((s: number) => s >= -1 && s <= 1);
    else expect(score).toBeNull();
    if (status === 'missing') expect([value, observedOn]).toEqual([null, null]);
  }
  for (const { level, value, observedOn } of reading.warnings) {
    if (level === 'missing') expect([value, observedOn]).toEqual([null, null]);
  }
}

const hostileClose = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0.01, max: 1e5, noNaN: true }) },
  fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324, 1e308, -0),
  fc.double(),
);

/** Days that mostly ascend, in steps from none to months, and sometimes don't. */
const hostileDays = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: -40, max: 200 })), {
    maxLength: 320,
  })
  .map((steps) => {
    let next = day('2012-06-01');
    return Int32Array.from(steps, (step) => {
      next += step;
      return next;
    });
  });

const hostileSeries: fc.Arbitrary<Series> = fc.oneof(
  fc.record({
    days: hostileDays,
    closes: fc.array(hostileClose, { maxLength: 330 }).map((closes) => Float64Array.from(closes)),
  }),
  // Long enough for every window, with one constant or a few faults in it.
  fc
    .tuple(
      fc.constantFrom<number | 'weekday'>('weekday', 1, 7),
      hostileClose,
      fc.array(fc.tuple(fc.nat(319), hostileClose)),
    )
    .map(([step, close, faults]) => {
      const closes = Float64Array.from(repeat(close, 320));
      for (const [i, fault] of faults) closes[i] = fault;
      return { days: calendar('2012-06-01', 320, step), closes };
    }),
);

const hostileMarket: fc.Arbitrary<Market> = fc.record({
  series: fc.record(Object.fromEntries(SERIES_IDS.map((id) => [id, hostileSeries])), { requiredKeys: ['russell2000'] }),
  unprofitableShare: fc.array(
    fc.record({
      day: fc.oneof(fc.integer({ min: 15000, max: 16500 }), fc.double()),
      published: fc.oneof(fc.integer({ min: 15000, max: 16500 }), fc.double()),
      share: fc.double(),
      source: fc.string(),
      definition: fc.string(),
    }),
    { maxLength: 5 },
  ),
});

describe('any series at all', { timeout: 120_000 }, () => {
  it('give a sound reading, or say that there is no session', () => {
    fc.assert(
      fc.property(hostileMarket, fc.integer({ min: 15400, max: 17500 }), (whole, asked) => {
        try {
          expectSound(read(whole, { off: [] }, asked));
        } catch (error) {
          if (!(error instanceof NoSessionError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('in place of one of a sound market leave the others as they were', () => {
    const sound = randomMarket(4, '2012-06-01', 320);
    const last = sound.series.russell2000?.days.at(-1) ?? 0;
    const usual = read(sound, { off: [] }, last);
    const ofVix = [...INDICATORS, ...WARNINGS].flatMap(({ id, needs }) =>
      needs.some((series) => series === 'vix') ? [id as string] : [],
    );
    fc.assert(
      fc.property(hostileSeries, (vix) => {
        const reading = read({ ...sound, series: { ...sound.series, vix } }, { off: [] }, last);
        expectSound(reading);
        const others = ({ id }: { id: string }) => !ofVix.includes(id);
        expect(reading.indicators.filter(others)).toEqual(usual.indicators.filter(others));
        expect(reading.warnings.filter(others)).toEqual(usual.warnings.filter(others));
        expect(reading.baseRates).toEqual(usual.baseRates);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a market of constant closes', () => {
  const all = market(Object.fromEntries(SERIES_IDS.map((id) => [id, daily('2012-06-01', repeat(0.1, 2000))])));

  it('is at its record, on its average, and moves with nothing', () => {
    const reading = read(all, { off: [] }, day('2017-11-20'));
    expectSound(reading);
    const value = (id: string) => [...reading.indicators, ...reading.warnings].find((own) => own.id === id)?.value;
    expect([value('index-record'), value('trend'), value('small-vs-large')]).toEqual([0, expect.closeTo(0, 9), 0]);
    expect(value('overextended')).toBe(100);
    expect(reading.warnings.find(({ id }) => id === 'moving-apart')?.level).toBe('missing');
    expect(reading.breakouts).toEqual([]);
  });
});

describe('one session only', () => {
  it('is read as far as it goes', () => {
    const reading = read(market({ russell2000: weekdays('2020-12-31', [2000]) }), { off: [] }, END);
    expectSound(reading);
    expect(reading.indicators.find(({ id }) => id === 'index-record')).toMatchObject({ status: 'ok', score: 1 });
    expect(reading.indicators.find(({ id }) => id === 'trend')).toMatchObject({ status: 'missing' });
    expect(reading.previous).toBeNull();
  });
});

describe('a gap of months', () => {
  const whole = randomMarket(9, '2018-01-01', 800);

  it.each(['bitcoin', 'sp500', 'vix', 'russell2000-value'] as const)('in %s is stale while it lasts', (id) => {
    const own = whole.series[id];
    const keep = (_: number, i: number) => (own?.days[i] ?? 0) < day('2020-06-01');
    const cut = own && { days: own.days.filter(keep), closes: own.closes.filter(keep) };
    const reading = read(market({ ...whole.series, [id]: cut }), { off: [] }, day('2020-12-01'));
    expectSound(reading);
    const parts = {
      bitcoin: 'bitcoin-confirms',
      sp500: 'small-vs-large',
      vix: 'calm',
      'russell2000-value': 'value-record',
    };
    const part = reading.indicators.find((indicator) => indicator.id === parts[id]);
    expect(part?.status).toBe('stale');
    expect(part?.observedOn?.slice(0, 7)).toBe('2020-05');
  });

  it('in the index leaves no 200-day average until it has 200 daily closes again', () => {
    const own = whole.series.russell2000;
    const keep = (_: number, i: number) => i < 300 || i >= 500;
    const russell2000 = own && { days: own.days.filter(keep), closes: own.closes.filter(keep) };
    const reading = read(market({ ...whole.series, russell2000 }), { off: [] }, russell2000?.days[350] ?? 0);
    expectSound(reading);
    expect(reading.indicators.find(({ id }) => id === 'trend')?.status).toBe('missing');
    expect(reading.indicators.find(({ id }) => id === 'index-record')?.status).toBe('ok');
  });
});

describe('a weekly series where a daily one is expected', () => {
  it.each([
    ['russell2000', ['trend', 'small-vs-large'], ['overextended', 'moving-apart']],
    ['bitcoin', ['bitcoin-confirms'], ['bitcoin-diverges']],
    ['vix', [], ['volatility']],
    ['iwm-flow', [], ['etf-outflows']],
  ] as const)('as %s leaves what needs daily closes missing', (id, indicators, warnings) => {
    const whole = randomMarket(6, '2014-01-01', 1500);
    const reading = read(
      market({ ...whole.series, [id]: weekly('2014-01-03', repeat(20, 310)) }),
      { off: [] },
      day('2019-09-27'),
    );
    expectSound(reading);
    for (const wanted of indicators) {
      expect(reading.indicators.find((own) => own.id === wanted)?.status).toBe('missing');
    }
    for (const wanted of warnings) expect(reading.warnings.find((own) => own.id === wanted)?.level).toBe('missing');
    expect(reading.warnings).toHaveLength(WARNING_IDS.length);
  });
});
