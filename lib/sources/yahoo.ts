/** Yahoo Finance chart v8: the whole history of a symbol in one answer. Closes are adjusted for splits, not dividends. */

import * as v from 'valibot';
import { type Day, dayOf } from '../market/day.ts';
import { closesOf, type Row } from './closes.ts';
import { complaintOf, SourceError } from './failure.ts';
import { readJson, rowsOf, secondsOf, unixSeconds } from './json.ts';
import type { Provider } from './provider.ts';
import { dayIn, lastFinished } from './session.ts';
import { type Symbols, seriesIn, symbolOf } from './symbols.ts';

const SYMBOLS: Symbols = {
  russell2000: '^RUT',
  iwm: 'IWM',
  'russell2000-value': 'IWN',
  sp500: 'SPY',
  vix: '^VIX',
  bitcoin: 'BTC-USD',
  ether: 'ETH-USD',
};

/** The last trade of a session comes this near to its end, in seconds; an earlier one means that it still runs. */
const LAST_TRADE = 15 * 60;

const result = v.object({
  meta: v.object({
    symbol: v.string(),
    exchangeTimezoneName: v.string(),
    dataGranularity: v.literal('1d'),
    regularMarketTime: v.optional(unixSeconds),
    /** Once the session is over, its close. */
    regularMarketPrice: v.optional(v.number()),
    currentTradingPeriod: v.optional(v.object({ regular: v.object({ end: unixSeconds }) })),
  }),
  /** When each session opened; left out when there are none. */
  timestamp: v.optional(rowsOf(unixSeconds), []),
  indicators: v.object({
    quote: v.array(v.object({ close: v.optional(rowsOf(v.nullable(v.number())), []) })),
  }),
});

type Meta = v.InferOutput<typeof result>['meta'];

const answer = v.object({
  chart: v.nullish(
    v.object({
      result: v.nullish(v.array(result)),
      error: v.nullish(v.object({ code: v.string(), description: v.optional(v.string(), '') })),
    }),
  ),
});

export const yahoo: Provider = {
  id: 'yahoo',
  name: 'Yahoo Finance',
  hosts: ['query1.finance.yahoo.com'],
  serves: seriesIn(SYMBOLS),

  requests(series, { from, now }) {
    const query = new URLSearchParams({
      period1: String(from === null ? 0 : secondsOf(from)),
      period2: String(secondsOf(dayOf(now) + 1)),
      interval: '1d',
      includePrePost: 'false',
    });
    return [
      `https://query1.finance.yahoo.com/v8/finance/chart/${encodeURIComponent(symbolOf(SYMBOLS, series))}?${query}`,
    ];
  },

  parse(series, [body = ''], { now }) {
    const { chart } = readJson(answer, body);
    if (chart?.error) {
      throw complaintOf(`${chart.error.code}: ${chart.error.description}`);
    }
    const [found] = chart?.result ?? [];
    if (!found) throw new SourceError('empty', 'no result');
    if (found.meta.symbol !== symbolOf(SYMBOLS, series)) throw new SourceError('format', 'closes of another symbol');
    try {
      return { closes: closesOf(series, readRows(found), Math.min(lastFinished(series, now), lastTraded(found.meta))) };
    } catch (cause) {
      if (cause instanceof RangeError) throw new SourceError('format', cause.message);
      throw cause;
    }
  },
};

function readRows({ meta, timestamp, indicators }: v.InferOutput<typeof result>): Row[] {
  if (timestamp.length === 0) throw new SourceError('empty', 'no days');
  const closes = indicators.quote[0]?.close ?? [];
  if (closes.length !== timestamp.length) throw new SourceError('format', 'not as many closes as days');
  const rows = timestamp.map((open, i): Row => {
    return { day: dayIn(meta.exchangeTimezoneName, open * 1000), close: rounded(closes[i] ?? null) };
  });
  // The newest day may come twice; the second row is the live one.
  const [previous, newest] = [rows.at(-2), rows.at(-1)];
  if (newest?.close && previous?.day === newest.day) rows.splice(-2, 1);
  // Or without a close, which is then the last price of that day.
  const [last] = rows.slice(-1);
  if (last && last.close === null && isPriceOf(last.day, meta)) {
    rows.push({ day: last.day, close: rounded(meta.regularMarketPrice ?? null) });
  }
  return rows;
}

function isPriceOf(day: Day, { exchangeTimezoneName, regularMarketTime }: Meta): boolean {
  return regularMarketTime !== undefined && dayIn(exchangeTimezoneName, regularMarketTime * 1000) === day;
}

/** Single-precision noise: 164.32000732421875 means 164.32. */
function rounded(close: number | null): number | null {
  return close && Math.round(close * 1e4) / 1e4;
}

/** By the exchange's clock, which is right when the reader's is not. */
function lastTraded({ exchangeTimezoneName, ...meta }: Meta): Day {
  const end = meta.currentTradingPeriod?.regular.end;
  const trade = meta.regularMarketTime;
  if (end === undefined || trade === undefined) return Number.POSITIVE_INFINITY;
  const day = dayIn(exchangeTimezoneName, trade * 1000);
  const runs = day === dayIn(exchangeTimezoneName, end * 1000) && trade < end - LAST_TRADE;
  return runs ? day - 1 : day;
}
