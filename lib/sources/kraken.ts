/** Kraken OHLC: the last 720 UTC days and no more, whatever is asked. Errors come with status 200. */

import * as v from 'valibot';
import { closesOf } from './closes.ts';
import { SourceError } from './failure.ts';
import { dayOfSeconds, figure, readJson, rowsOf, secondsOf, unixSeconds } from './json.ts';
import type { Provider } from './provider.ts';
import { lastFinished } from './session.ts';
import { type Symbols, seriesIn, symbolOf } from './symbols.ts';

/** The answer names the pair in a way of its own: `XXBTZUSD`. */
const PAIRS: Symbols<{ pair: string; answered: string }> = {
  bitcoin: { pair: 'XBTUSD', answered: 'XXBTZUSD' },
  ether: { pair: 'ETHUSD', answered: 'XETHZUSD' },
};

/** Time, open, high, low, close, mean, volume, trades. */
const candle = v.looseTuple([unixSeconds, figure, figure, figure, figure]);
const complaints = v.object({ error: v.array(v.string()) });
const answer = v.object({
  /** `last` is the newest candle that is complete. */
  result: v.objectWithRest({ last: unixSeconds }, rowsOf(candle)),
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
    if (complaint !== undefined) {
      throw new SourceError(/too many requests|rate limit/i.test(complaint) ? 'too-many' : 'error-answer', complaint);
    }
    const { result } = readJson(answer, body);
    const { pair, answered } = symbolOf(PAIRS, series);
    const candles = result[answered] ?? result[pair];
    if (!Array.isArray(candles)) throw new SourceError('format', 'closes of another pair');
    const rows = candles.map(([time, , , , close]) => ({ day: dayOfSeconds(time), close }));
    return { closes: closesOf(series, rows, Math.min(lastFinished(series, now), dayOfSeconds(result.last))) };
  },
};
