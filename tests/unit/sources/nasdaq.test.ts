import { describe, expect, it } from 'vitest';
import { nasdaq } from '../../../lib/sources/nasdaq.ts';
import { day, failureOf, spanOf, written } from './reading.ts';

/** Quotes in Nasdaq's format, newest first, with invented closes. */
const quotes = (rows: readonly (readonly [date: string, close: string])[], symbol = 'IWM') =>
  JSON.stringify({
    data: {
      symbol,
      totalRecords: rows.length,
      tradesTable: {
        headers: { date: 'Date', close: 'Close/Last' },
        rows: rows.map(([date, close]) => ({ date, close, volume: 'N/A', open: '1', high: '1', low: '1' })),
      },
    },
    message: null,
    status: { rCode: 200, bCodeMessage: null, developerMessage: null },
  });
const read = (body: string) => nasdaq.parse('iwm', [body], spanOf());

describe('Nasdaq', () => {
  it('is asked for ten years at most', () => {
    const asked = (from: string | null) =>
      new URL(nasdaq.requests('sp500', spanOf({ from: from === null ? null : day(from) }))[0] ?? '').searchParams;
    expect(asked(null).get('fromdate')).toBe('2016-10-09');
    expect(asked('2026-09-01').get('fromdate')).toBe('2026-09-01');
    expect(asked('2026-09-01').get('todate')).toBe('2026-10-07');
  });

  it('gives closes in ascending order, with or without a dollar sign and commas', () => {
    expect(
      written(
        read(
          quotes([
            ['10/06/2026', '$1,138.38'],
            ['10/05/2026', '138.88'],
            ['10/02/2026', 'N/A'],
          ]),
        ),
      ),
    ).toEqual(['2026-10-05 138.88', '2026-10-06 1138.38']);
  });

  it('may send a day twice, a cent apart, and blank rows, also for tomorrow', () => {
    const body = quotes([
      ['10/08/2026', ''],
      ['', ''],
      ['10/06/2026', '$285.10'],
      ['10/06/2026', '$285.11'],
      ['10/05/2026', '$284.00'],
    ]);
    expect(written(read(body))).toEqual(['2026-10-05 284', '2026-10-06 285.1']);
  });

  it('may send figures as numbers, and nothing for a cell', () => {
    const body = quotes([['10/05/2026', '$1']]).replace('"$1"', '284.5');
    expect(written(read(body.replace('"rows":[', '"rows":[{"date":null,"close":null},')))).toEqual([
      '2026-10-05 284.5',
    ]);
  });

  it.each([
    ['the wrong class', '{"data":null,"message":null,"status":{"rCode":400,"bCodeMessage":[]}}', 'error-answer'],
    [
      'a symbol it lacks',
      '{"data":null,"status":{"rCode":400,"bCodeMessage":[{"code":1001,"errorMessage":"Symbol not exists."}]}}',
      'not-found',
    ],
    ['another symbol', quotes([['10/06/2026', '$1']], 'IWN'), 'format'],
    ['no rows', quotes([]), 'empty'],
    ['no data', '{"data":null,"status":{"rCode":200}}', 'empty'],
    ['another date format', quotes([['2026/10/06', '$1']]), 'format'],
    ['a web page', '<html>', 'format'],
  ])('fails with %s', (_, body, failure) => expect(failureOf(() => read(body))).toBe(failure));
});
