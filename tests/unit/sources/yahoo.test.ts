import { describe, expect, it } from 'vitest';
import { yahoo } from '../../../lib/sources/yahoo.ts';
import { day, failureOf, NOON, seconds, spanOf, written } from './reading.ts';

interface Chart {
  meta?: Record<string, unknown>;
  /** When the session opened, and its close. */
  rows?: readonly (readonly [open: string, close: number | null])[];
}

/** A chart of IWM in Yahoo's format, with invented closes, asked for at noon on 7 October 2026. */
const chart = ({ meta = {}, rows = [] }: Chart = {}) => ({
  chart: {
    result: [
      {
        meta: {
          currency: 'USD',
          symbol: 'IWM',
          exchangeTimezoneName: 'America/New_York',
          gmtoffset: -14_400,
          regularMarketTime: NOON / 1000,
          currentTradingPeriod: {
            regular: { start: seconds('2026-10-07T13:30:00Z'), end: seconds('2026-10-07T20:00:00Z') },
          },
          dataGranularity: '1d',
          ...meta,
        },
        timestamp: rows.map(([open]) => seconds(open)),
        indicators: {
          quote: [{ open: [], close: rows.map(([, close]) => close), volume: [] }],
          adjclose: [{ adjclose: rows.map(() => 1) }],
        },
      },
    ],
    error: null,
  },
});

const read = (content: unknown, span = spanOf()) => yahoo.parse('iwm', [JSON.stringify(content)], span);
const rows: Chart['rows'] = [
  ['2026-10-05T13:30:00Z', 164.32000732421875],
  ['2026-10-06T13:30:00Z', 165.5],
];

describe('Yahoo', () => {
  it('is asked for days from the first wanted to the end of today', () => {
    const [address = ''] = yahoo.requests('russell2000', spanOf({ from: day('2026-09-01') }));
    expect(address).toContain('/v8/finance/chart/%5ERUT?');
    expect(new URL(address).searchParams.get('period1')).toBe(String(seconds('2026-09-01T00:00:00Z')));
    expect(new URL(address).searchParams.get('period2')).toBe(String(seconds('2026-10-08T00:00:00Z')));
    expect(yahoo.requests('iwm', spanOf())[0]).toContain('period1=0&');
  });

  it('gives closes adjusted for splits only, without single-precision noise', () => {
    expect(written(read(chart({ rows })))).toEqual(['2026-10-05 164.32', '2026-10-06 165.5']);
  });

  it('gives no close of a session that runs', () => {
    expect(written(read(chart({ rows: [...rows, ['2026-10-07T13:30:00Z', 999]] })))).toHaveLength(2);
  });

  it('gives the close of a session that is over', () => {
    const meta = { regularMarketTime: seconds('2026-10-07T20:00:01Z') };
    const span = spanOf({ now: Date.parse('2026-10-07T20:30:00Z') });
    expect(written(read(chart({ meta, rows: [...rows, ['2026-10-07T13:30:00Z', 166]] }), span)).at(-1)).toBe(
      '2026-10-07 166',
    );
  });

  it("gives no close of a session that runs by the exchange's clock, when the reader's runs ahead", () => {
    const span = spanOf({ now: Date.parse('2026-10-09T12:00:00Z') });
    expect(written(read(chart({ rows: [...rows, ['2026-10-07T13:30:00Z', 999]] }), span)).at(-1)).toBe(
      '2026-10-06 165.5',
    );
  });

  it('may send the newest day twice: the second row is the live one', () => {
    const twice: Chart['rows'] = [...rows, ['2026-10-06T20:00:00Z', 165.75]];
    expect(written(read(chart({ rows: twice })))).toEqual(['2026-10-05 164.32', '2026-10-06 165.75']);
    const withoutLive: Chart['rows'] = [...rows, ['2026-10-06T20:00:00Z', null]];
    expect(written(read(chart({ rows: withoutLive }))).at(-1)).toBe('2026-10-06 165.5');
  });

  it('leaves out an older day that came twice with different closes', () => {
    const twice: Chart['rows'] = [['2026-10-05T14:00:00Z', 163], ...rows];
    expect(written(read(chart({ rows: twice })))).toEqual(['2026-10-06 165.5']);
  });

  it('may leave out the newest close: the last price after the end of the session is the close', () => {
    const after = { regularMarketTime: seconds('2026-10-07T20:00:01Z'), regularMarketPrice: 166.25 };
    const span = spanOf({ now: Date.parse('2026-10-07T20:30:00Z') });
    const blank: Chart['rows'] = [...rows, ['2026-10-07T13:30:00Z', null]];
    expect(written(read(chart({ meta: after, rows: blank }), span)).at(-1)).toBe('2026-10-07 166.25');
    const before = { ...after, regularMarketTime: seconds('2026-10-07T19:30:00Z') };
    expect(written(read(chart({ meta: before, rows: blank }), span)).at(-1)).toBe('2026-10-06 165.5');
    const dayBefore: Chart['rows'] = [
      ['2026-10-05T13:30:00Z', 164],
      ['2026-10-06T13:30:00Z', null],
    ];
    expect(written(read(chart({ meta: after, rows: dayBefore }), span))).toEqual(['2026-10-05 164']);
  });

  it.each([
    [14, 2],
    [16, 1],
  ])('with a last trade %i minutes before the end of the session, gives %i days', (minutes, days) => {
    const meta = { regularMarketTime: seconds('2026-10-07T20:00:00Z') - minutes * 60 };
    const span = spanOf({ now: Date.parse('2026-10-08T12:00:00Z') });
    const two: Chart['rows'] = [
      ['2026-10-06T13:30:00Z', 165],
      ['2026-10-07T13:30:00Z', 166],
    ];
    expect(written(read(chart({ meta, rows: two }), span))).toHaveLength(days);
  });

  it('may leave out a close or two', () => {
    const holes: Chart['rows'] = [['2026-10-01T13:30:00Z', null], ['2026-10-02T13:30:00Z', null], ...rows];
    expect(written(read(chart({ rows: holes })))).toHaveLength(2);
    expect(failureOf(() => read(chart({ rows: [['2026-09-30T13:30:00Z', null], ...holes] })))).toBe('format');
  });

  it('dates sessions by the exchange across the change of clocks, and crypto by UTC', () => {
    const clocks: Chart['rows'] = [
      ['2026-03-06T14:30:00Z', 1],
      ['2026-03-09T13:30:00Z', 2],
    ];
    expect(written(read(chart({ rows: clocks })))).toEqual(['2026-03-06 1', '2026-03-09 2']);
    const meta = { symbol: 'BTC-USD', exchangeTimezoneName: 'UTC' };
    const weekend: Chart['rows'] = [
      ['2026-10-03T00:00:00Z', 1],
      ['2026-10-04T00:00:00Z', 2],
      ['2026-10-07T15:59:00Z', 3],
    ];
    expect(written(yahoo.parse('bitcoin', [JSON.stringify(chart({ meta, rows: weekend }))], spanOf()))).toEqual([
      '2026-10-03 1',
      '2026-10-04 2',
    ]);
  });

  it('sends neither days nor closes for a span without sessions', () => {
    const empty = chart();
    const [result] = empty.chart.result;
    const { timestamp: _, ...without } = result as NonNullable<typeof result>;
    expect(failureOf(() => read({ chart: { result: [without], error: null } }))).toBe('empty');
    expect(failureOf(() => read({ chart: { result: [{ ...without, indicators: { quote: [{}] } }] } }))).toBe('empty');
  });

  it.each([
    [
      'unknown symbols',
      { chart: { result: null, error: { code: 'Not Found', description: 'may be delisted' } } },
      'not-found',
    ],
    ['too many questions', { chart: { result: null, error: { code: 'Too Many Requests' } } }, 'too-many'],
    ['bad ranges', { chart: { result: null, error: { code: 'Unprocessable Entity' } } }, 'error-answer'],
    ['nothing', { chart: { result: null, error: null } }, 'empty'],
    ['less than nothing', { chart: null }, 'empty'],
    ['weekly bars', chart({ meta: { dataGranularity: '1wk' }, rows }), 'format'],
    ['another symbol', chart({ meta: { symbol: 'IWN' }, rows }), 'format'],
    ['an unknown time zone', chart({ meta: { exchangeTimezoneName: 'Mars/Olympus' }, rows }), 'format'],
    ['closes as text', chart({ rows: [['2026-10-05T13:30:00Z', '164' as never]] }), 'format'],
    ['times out of this world', chart({ meta: { regularMarketTime: 1e300 }, rows }), 'format'],
  ])('fails with %s', (_, content, failure) => expect(failureOf(() => read(content))).toBe(failure));

  it('fails with fewer closes than days', () => {
    const short = chart({ rows });
    short.chart.result[0]?.indicators.quote[0]?.close.pop();
    expect(failureOf(() => read(short))).toBe('format');
  });

  it('fails with text that is no JSON', () => {
    expect(failureOf(() => yahoo.parse('iwm', ['Edge: Too Many Requests'], spanOf()))).toBe('format');
  });
});
