import { describe, expect, it } from 'vitest';
import { binance } from '../../../lib/sources/binance.ts';
import { coinbase } from '../../../lib/sources/coinbase.ts';
import { kraken } from '../../../lib/sources/kraken.ts';
import { day, failureOf, seconds, spanOf, written } from './reading.ts';

const midnight = (iso: string) => seconds(`${iso}T00:00:00Z`);

describe('Coinbase', () => {
  /** Candles in Coinbase's order, with invented closes. */
  const candles = (closes: Record<string, number>) =>
    JSON.stringify(Object.entries(closes).map(([iso, close]) => [midnight(iso), 1, 9e9, 2, close, 3.5]));
  const read = (...bodies: string[]) => coinbase.parse('bitcoin', bodies, spanOf());

  it('is asked in windows of at most 300 days, from the first day it has', () => {
    const windows = coinbase.requests('bitcoin', spanOf()).map((address) => new URL(address).searchParams);
    expect(windows[0]?.get('start')).toBe('2015-07-20T00:00:00.000Z');
    expect(windows.at(-1)?.get('end')).toBe('2026-10-07T00:00:00.000Z');
    for (const window of windows) {
      const days = (Date.parse(window.get('end') ?? '') - Date.parse(window.get('start') ?? '')) / 86_400_000 + 1;
      expect(days).toBeLessThanOrEqual(300);
    }
  });

  it('is asked once for some days', () => {
    expect(coinbase.requests('ether', spanOf({ from: day('2026-09-20') }))).toEqual([
      'https://api.exchange.coinbase.com/products/ETH-USD/candles?granularity=86400&start=2026-09-20T00%3A00%3A00.000Z&end=2026-10-07T00%3A00%3A00.000Z',
    ]);
  });

  it('gives the closes of all windows, in order, without the running day', () => {
    const closes = read(
      candles({ '2026-10-02': 2, '2026-10-01': 1 }),
      candles({ '2026-10-07': 99, '2026-10-06': 4, '2026-10-03': 3 }),
    );
    expect(written(closes)).toEqual(['2026-10-01 1', '2026-10-02 2', '2026-10-03 3', '2026-10-06 4']);
  });

  it('never gives the newest candle, which runs by its own clock when ours is ahead', () => {
    const closes = candles({ '2026-10-06': 2, '2026-10-05': 1 });
    expect(written(coinbase.parse('bitcoin', [closes], spanOf({ now: Date.parse('2026-12-24') })))).toEqual([
      '2026-10-05 1',
    ]);
  });

  it('may leave out the close of a day', () => {
    const closes = candles({ '2026-10-07': 3, '2026-10-06': 2, '2026-10-05': 1 }).replace(',1,3.5]', ',null,3.5]');
    expect(written(read(closes))).toEqual(['2026-10-06 2']);
  });

  it.each([
    ['an empty window', candles({}), 'empty'],
    ['a complaint', '{"message":"granularity too small for the requested time range"}', 'error-answer'],
    ['a complaint about the pace', '{"message":"Public rate limit exceeded"}', 'too-many'],
    ['rows too short', '[[1759968000,1,2]]', 'format'],
    ['milliseconds for seconds', '[[1759968000000,1,2,3,4,5]]', 'format'],
    ['text', 'Bad Gateway', 'format'],
  ])('fails with %s', (_, body, failure) => {
    expect(failureOf(() => read(candles({ '2026-10-01': 1 }), body))).toBe(failure);
  });
});

describe('Kraken', () => {
  const ohlc = (closes: Record<string, string>, last: string, pair = 'XXBTZUSD') =>
    JSON.stringify({
      error: [],
      result: {
        [pair]: Object.entries(closes).map(([iso, close]) => [midnight(iso), '1', '9', '1', close, '2', '3', 4]),
        last: midnight(last),
      },
    });
  const read = (body: string, now = spanOf().now) => kraken.parse('bitcoin', [body], spanOf({ now }));

  it.each(['XXBTZUSD', 'XBTUSD', 'XBT/USD', 'BTC/USD', 'BTCUSD'])('may call the pair %s', (pair) => {
    expect(written(read(ohlc({ '2026-10-05': '1' }, '2026-10-05', pair)))).toEqual(['2026-10-05 1']);
    expect(failureOf(() => kraken.parse('ether', [ohlc({ '2026-10-05': '1' }, '2026-10-05', pair)], spanOf()))).toBe(
      'format',
    );
  });

  it('may leave out which candle is complete: then the newest is not', () => {
    const { result } = JSON.parse(ohlc({ '2026-10-04': '1', '2026-10-05': '2' }, '2026-10-05'));
    const body = JSON.stringify({ error: [], result: { ...result, last: undefined } });
    expect(written(read(body))).toEqual(['2026-10-04 1']);
  });

  it('is asked for what follows the day before the first wanted', () => {
    const [address = ''] = kraken.requests('bitcoin', spanOf({ from: day('2026-10-02') }));
    expect(new URL(address).searchParams.get('since')).toBe(String(midnight('2026-10-01')));
    expect(kraken.requests('bitcoin', spanOf())[0]).not.toContain('since');
  });

  it('gives closes up to the newest candle that is complete', () => {
    const body = ohlc({ '2026-10-05': '1.5', '2026-10-06': '2', '2026-10-07': '99' }, '2026-10-06');
    expect(written(read(body))).toEqual(['2026-10-05 1.5', '2026-10-06 2']);
    expect(written(read(body, Date.parse('2026-10-09')))).toHaveLength(2);
  });

  it.each([
    ['a complaint with status 200', '{"error":["EGeneral:Invalid arguments"]}', 'error-answer'],
    ['a complaint about the pace', '{"error":["EGeneral:Too many requests"]}', 'too-many'],
    ['another complaint about the pace', '{"error":["EAPI:Rate limit exceeded"],"result":{}}', 'too-many'],
    ['no result', '{"error":[]}', 'format'],
    ['no rows', ohlc({}, '2026-10-06'), 'empty'],
    ['another pair', ohlc({ '2026-10-05': '1' }, '2026-10-06', 'XETHZUSD'), 'format'],
    ['a service that is down', '{"error":["EService:Unavailable"]}', 'server'],
    ['a pair it lacks', '{"error":["EQuery:Unknown asset pair"]}', 'not-found'],
  ])('fails with %s', (_, body, failure) => expect(failureOf(() => read(body))).toBe(failure));
});

describe('Binance', () => {
  const klines = (closes: Record<string, string>) =>
    JSON.stringify(
      Object.entries(closes).map(([iso, close]) => {
        const open = midnight(iso) * 1000;
        return [open, '1', '9', '1', close, '5', open + 86_399_999, '6', 7, '8', '9', '0'];
      }),
    );
  const read = (...bodies: string[]) => binance.parse('ether', bodies, spanOf());

  it('is asked only at its market-data host, in windows of at most 1,000 days', () => {
    const addresses = binance.requests('ether', spanOf());
    expect(addresses).toHaveLength(4);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/data-api\.binance\.vision\/.*symbol=ETHUSDT/);
  });

  it('gives closes without the running day', () => {
    expect(written(read(klines({ '2026-10-05': '1.50' }), klines({ '2026-10-06': '2', '2026-10-07': '99' })))).toEqual([
      '2026-10-05 1.5',
      '2026-10-06 2',
    ]);
  });

  it('never gives the newest kline, which runs by its own clock when ours is ahead', () => {
    const body = klines({ '2026-10-05': '1', '2026-10-06': '2' });
    expect(written(binance.parse('ether', [body], spanOf({ now: Date.parse('2026-12-24') })))).toHaveLength(1);
  });

  it.each([
    ['a restricted location', '{"code":0,"msg":"Service unavailable from a restricted location"}', 'refused'],
    ['a pair it lacks', '{"code":-1121,"msg":"Invalid symbol."}', 'not-found'],
    ['no days', '[]', 'empty'],
    ['microseconds', '[[1759968000000000,"1","1","1","1"]]', 'format'],
    ['seconds in fractions', '[[1.5,"1","1","1","1"]]', 'format'],
  ])('fails with %s', (_, body, failure) => expect(failureOf(() => read(body))).toBe(failure));
});
