/** Coinbase Exchange candles: at most 300 UTC days an answer, newest first, the running day included. */

import * as v from 'valibot';
import { type Day, dayOf, dayOn } from '../market/day.ts';
import { closesOfCandles } from './candles.ts';
import { complaintOf, SourceError } from './failure.ts';
import { dayOfSeconds, figure, readJson, rowsOf, secondsOf, unixSeconds } from './json.ts';
import type { Provider } from './provider.ts';
import { type Symbols, seriesIn, symbolOf } from './symbols.ts';
import { windows } from './windows.ts';

const PRODUCTS: Symbols<{ id: string; since: Day }> = {
  bitcoin: { id: 'BTC-USD', since: dayOn(2015, 7, 20) },
  ether: { id: 'ETH-USD', since: dayOn(2016, 5, 18) },
};

const MOST_ROWS = 300;

/** Time, low, high, open, close, volume. */
const candle = v.looseTuple([unixSeconds, v.unknown(), v.unknown(), v.unknown(), v.nullable(figure)]);
const answer = v.union([rowsOf(candle), v.object({ message: v.string() })]);

export const coinbase: Provider = {
  id: 'coinbase',
  name: 'Coinbase Exchange',
  hosts: ['api.exchange.coinbase.com'],
  serves: seriesIn(PRODUCTS),

  requests(series, { from, now }) {
    const { id, since } = symbolOf(PRODUCTS, series);
    const first = Math.max(from ?? 0, since);
    return windows(first, dayOf(now), MOST_ROWS).map(([start, end]) => {
      const query = new URLSearchParams({
        granularity: String(secondsOf(1)),
        start: new Date(secondsOf(start) * 1000).toISOString(),
        end: new Date(secondsOf(end) * 1000).toISOString(),
      });
      return `https://api.exchange.coinbase.com/products/${id}/candles?${query}`;
    });
  },

  parse(series, bodies, { now }) {
    const rows = bodies.flatMap((body) => {
      const candles = readJson(answer, body);
      if (!Array.isArray(candles)) throw complaintOf(candles.message);
      // A window without a single day would leave a hole of most of a year.
      if (candles.length === 0) throw new SourceError('empty', 'a window without days');
      return candles.map(([time, , , , close]) => ({ day: dayOfSeconds(time), close }));
    });
    return { closes: closesOfCandles(series, rows, now) };
  },
};
