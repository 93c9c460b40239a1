/** Kraken OHLC: the last 720 UTC days and no more, whatever is asked. Errors come with status 200. */

import * as v from 'valibot';
import { closesOfCandles } from './candles.ts';
import { complaintOf, SourceError } from './failure.ts';
import { dayOfSeconds, figure, readJson, rowsOf, secondsOf, unixSeconds } from './json.ts';
import type { Provider } from './provider.ts';
import { type Symbols, seriesIn, symbolOf } from './symbols.ts';

/** The answer names the pair in its own way, by what was asked and when: `XXBTZUSD`, `XBTUSD`, `XBT/USD`, `BTC/USD`. */
const PAIRS: Symbols<{ pair: string; answered: RegExp }> = {
  bitcoin: { pair: 'XBTUSD', answered: /^X?(XBT|BTC)[/Z]?USD$/ },
  ether: { pair: 'ETHUSD', answered: /^X?ETH[/Z]?USD$/ },
};

/** Time, open, high, low, close, mean, volume, trades. */
const candle = v.looseTuple([unixSeconds, v.unknown(), v.unknown(), v.unknown(), v.nullable(figure)]);
const complaints = v.object({ error: v.array(v.string()) });
const answer = v.object({
  /** `last` is the newest candle that is complete; a number or its digits. */
  result: v.objectWithRest({ last: v.optional(unixSeconds) }, rowsOf(candle)),
});

export const kraken: Provider = {
  id: 'kraken',
  name: 'Kraken',
  hosts: ['api.kraken.com'],
  serves: seriesIn(PAIRS),

  requests(series, { from }) {
    const { pair } = symbolOf(PAIRS, series);
    const query = new URLSearchParams({ pair, interval: String(secondsOf(1) / 60) });
    // Rows begin after `since`.
    if (from !== null) query.set('since', String(secondsOf(from - 1)));
    return [`https://api.kraken.com/0/public/OHLC?${query}`];
  },

  parse(series, [body = ''], { now }) {
    const [complaint] = readJson(complaints, body).error;
    if (complaint !== undefined) throw complaintOf(complaint);
    const { last, ...pairs } = readJson(answer, body).result;
    const { answered } = symbolOf(PAIRS, series);
    const [candles] = Object.entries(pairs).flatMap(([pair, rows]) => (answered.test(pair) ? [rows] : []));
    if (!candles) throw new SourceError('format', 'closes of another pair');
    const rows = candles.map(([time, , , , close]) => ({ day: dayOfSeconds(time), close }));
    return { closes: closesOfCandles(series, rows, now, last === undefined ? last : dayOfSeconds(last)) };
  },
};
