/** Binance's market-data host, which answers everywhere. Prices are in USDT, a few hundredths of a percent off USD. */

import * as v from 'valibot';
import { dayOf, dayOn } from '../market/day.ts';
import { closesOfCandles } from './candles.ts';
import { complaintOf, SourceError } from './failure.ts';
import { dayOfSeconds, figure, readJson, rowsOf, secondsOf } from './json.ts';
import type { Provider } from './provider.ts';
import { type Symbols, seriesIn, symbolOf } from './symbols.ts';
import { windows } from './windows.ts';

const PAIRS: Symbols = { bitcoin: 'BTCUSDT', ether: 'ETHUSDT' };
const SINCE = dayOn(2017, 8, 17);
const MOST_ROWS = 1000;

/** Time (ms), open, high, low, close, and seven more. */
const candle = v.looseTuple([
  v.pipe(v.number(), v.safeInteger()),
  v.unknown(),
  v.unknown(),
  v.unknown(),
  v.nullable(figure),
]);
const answer = v.union([rowsOf(candle), v.object({ code: v.number(), msg: v.string() })]);

export const binance: Provider = {
  id: 'binance',
  name: 'Binance',
  hosts: ['data-api.binance.vision'],
  serves: seriesIn(PAIRS),

  requests(series, { from, now }) {
    const first = Math.max(from ?? 0, SINCE);
    return windows(first, dayOf(now), MOST_ROWS).map(([start, end]) => {
      const query = new URLSearchParams({
        symbol: symbolOf(PAIRS, series),
        interval: '1d',
        startTime: String(secondsOf(start) * 1000),
        endTime: String(secondsOf(end) * 1000),
        limit: String(MOST_ROWS),
      });
      return `https://data-api.binance.vision/api/v3/klines?${query}`;
    });
  },

  parse(series, bodies, { now }) {
    const rows = bodies.flatMap((body) => {
      const candles = readJson(answer, body);
      if (!Array.isArray(candles)) throw complaintOf(candles.msg);
      if (candles.length === 0) throw new SourceError('empty', 'a window without days');
      return candles.map(([time, , , , close]) => ({ day: dayOfSeconds(time / 1000), close }));
    });
    return { closes: closesOfCandles(series, rows, now) };
  },
};
