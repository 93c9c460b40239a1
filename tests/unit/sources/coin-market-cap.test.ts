import { describe, expect, it } from 'vitest';
import { coinMarketCap } from '../../../lib/sources/coin-market-cap.ts';
import { day, failureOf, seconds, spanOf, written } from './reading.ts';

/** Points in CoinMarketCap's format; all figures here are invented. */
const points = (values: Record<string, number | null>, status: object = { error_code: '0' }) =>
  JSON.stringify({
    data: {
      points: Object.entries(values).map(([stamp, otherValue]) => ({
        marketCap: 9e12,
        btcValue: 6e12,
        ethValue: 1e12,
        stableValue: 1e12,
        otherValue,
        timestamp: String(seconds(stamp.includes('T') ? stamp : `${stamp}T00:00:00Z`)),
      })),
      historicalValues: { now: { marketCap: 9e12 } },
    },
    status,
  });
const read = (...bodies: string[]) => coinMarketCap.parse('altcoins', bodies, spanOf());
const rangesOf = (from: string | null) =>
  coinMarketCap
    .requests('altcoins', spanOf({ from: from === null ? null : day(from) }))
    .map((address) => new URL(address).searchParams.get('range'));

describe('CoinMarketCap', () => {
  it('is asked for days, and for the weeks before where they do not reach back far enough', () => {
    expect(rangesOf('2026-09-01')).toEqual(['1y']);
    expect(rangesOf('2025-09-01')).toEqual(['all', '1y']);
    expect(rangesOf(null)).toEqual(['all', '1y']);
  });

  it('stamps the end of a day with the beginning of the next, and the newest point with its moment', () => {
    expect(
      written(read(points({ '2026-10-05': 5, '2026-10-06': 6, '2026-10-07': 7, '2026-10-07T15:58:13Z': 8 }))),
    ).toEqual(['2026-10-04 5', '2026-10-05 6', '2026-10-06 7']);
  });

  it('gives days where it has them and weeks before', () => {
    const weeks = points({ '2026-09-22': 1, '2026-09-29': 2, '2026-10-06': 99 });
    expect(written(read(weeks, points({ '2026-10-05': 5, '2026-10-06': 6 })))).toEqual([
      '2026-09-21 1',
      '2026-09-28 2',
      '2026-10-04 5',
      '2026-10-05 6',
    ]);
  });

  it('may leave out a value', () => {
    expect(written(read(points({ '2026-10-05': null, '2026-10-06': 6 })))).toEqual(['2026-10-05 6']);
  });

  it.each([
    ['hours', points({ '2026-10-06T01:00:00Z': 1, '2026-10-06T02:00:00Z': 2, '2026-10-06T03:00:00Z': 3 }), 'format'],
    ['a fault of its own', points({}, { error_code: '500', error_message: 'The system is busy' }), 'server'],
    ['a fault that it does not name', '{"status":{"error_code":"1"}}', 'error-answer'],
    ['no points', points({}), 'empty'],
    ['no data', '{"status":{"error_code":0}}', 'empty'],
    ['another form', '{"data":{"quotes":[]},"status":{"error_code":0}}', 'format'],
  ])('fails with %s', (_, body, failure) => expect(failureOf(() => read(body))).toBe(failure));
});
