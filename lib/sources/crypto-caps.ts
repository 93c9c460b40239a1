/**
 * The value of all crypto-assets without Bitcoin, Ether and stablecoins, in USD: CoinMarketCap's total, less what Coin
 * Metrics says of the two coins and DefiLlama of the stablecoins. Levels differ from those of our index by some
 * percent: it goes on by returns.
 */

import * as v from 'valibot';
import { type Day, dayOf, dayOn, isoDay, parseDay } from '../market/day.ts';
import { closesOf } from './closes.ts';
import { asDaysEnd, refuseFault, status } from './coin-market-cap.ts';
import { SourceError } from './failure.ts';
import { dayOfSeconds, figure, readJson, rowsOf, secondsOf, unixSeconds } from './json.ts';
import type { Provider } from './provider.ts';
import { lastFinished } from './session.ts';
import { windows } from './windows.ts';

/** DefiLlama's first day. */
const SINCE = dayOn(2017, 11, 29);
const MOST_ROWS = 300;
/** Days that tell which day of Bitcoin a total goes with. */
const LEAST_TO_ALIGN = 10;

type Caps = ReadonlyMap<Day, number>;

const coinMetrics = v.object({
  data: rowsOf(
    v.object({
      asset: v.picklist(['btc', 'eth']),
      time: v.pipe(
        v.string(),
        v.transform((time) => parseDay(time.replace(/T00:00:00(\.0+)?Z$/, ''))),
        v.number(),
      ),
      CapMrktCurUSD: v.nullish(figure),
    }),
  ),
  next_page_token: v.optional(v.string()),
});

const defiLlama = rowsOf(
  v.object({
    date: unixSeconds,
    /** Some days have none, or not of each peg. */
    totalCirculatingUSD: v.nullish(v.record(v.string(), v.nullable(v.pipe(v.number(), v.minValue(0)))), {}),
  }),
);

const coinMarketCap = v.object({
  status,
  data: v.nullish(
    v.object({
      quotes: rowsOf(
        v.object({
          timestamp: v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse), v.number()),
          quote: v.tuple([v.object({ name: v.literal('2781'), totalMarketCap: v.number() })]),
        }),
      ),
    }),
  ),
});

export const cryptoCaps: Provider = {
  id: 'crypto-caps',
  name: 'CoinMarketCap, Coin Metrics and DefiLlama',
  hosts: ['api.coinmarketcap.com', 'community-api.coinmetrics.io', 'stablecoins.llama.fi'],
  serves: ['altcoins'],

  requests(_, { from, now }) {
    const first = Math.max(from ?? 0, SINCE);
    const coins = new URLSearchParams({
      assets: 'btc,eth',
      metrics: 'CapMrktCurUSD',
      frequency: '1d',
      start_time: isoDay(first),
      page_size: '10000',
      paging_from: 'start',
    });
    const totals = windows(first, dayOf(now), MOST_ROWS).map(([start, end]) => {
      const query = new URLSearchParams({
        format: 'chart',
        interval: '1d',
        timeStart: String(secondsOf(start)),
        timeEnd: String(secondsOf(end + 1)),
      });
      return `https://api.coinmarketcap.com/data-api/v3/global-metrics/quotes/historical?${query}`;
    });
    return [
      `https://community-api.coinmetrics.io/v4/timeseries/asset-metrics?${coins}`,
      'https://stablecoins.llama.fi/stablecoincharts/all',
      ...totals,
    ];
  },

  parse(series, [coinsBody = '', stablecoinsBody = '', ...totalBodies], { now }) {
    const coins = readCoins(coinsBody);
    const stablecoins = readStablecoins(stablecoinsBody);
    const rows = [...alignedTo(coins.btc, readTotals(totalBodies))].flatMap(([day, total]) => {
      const parts = [coins.btc.get(day), coins.eth.get(day), stablecoins.get(day)];
      if (!parts.every((part) => part !== undefined)) return [];
      return { day, close: parts.reduce((rest, part) => rest - part, total) };
    });
    return { closes: closesOf(series, rows, lastFinished(series, now)) };
  },
};

function readCoins(body: string): Record<'btc' | 'eth', Caps> {
  const { data, next_page_token } = readJson(coinMetrics, body);
  if (next_page_token !== undefined) throw new SourceError('format', 'caps cut to a page');
  const of = (coin: string) => data.filter(({ asset }) => asset === coin);
  const capsOf = (coin: string) => toCaps(of(coin).map(({ time, CapMrktCurUSD: cap }) => [time, cap ?? Number.NaN]));
  return { btc: capsOf('btc'), eth: capsOf('eth') };
}

function readStablecoins(body: string): Caps {
  const rows = readJson(defiLlama, body);
  return toCaps(
    rows.map(({ date, totalCirculatingUSD: pegs }) => [
      dayOfSeconds(date),
      Object.values(pegs).reduce<number>((sum, peg) => sum + (peg ?? 0), 0),
    ]),
  );
}

function readTotals(bodies: readonly string[]): Caps {
  const rows = bodies.flatMap((body) => {
    const { status, data } = readJson(coinMarketCap, body);
    refuseFault(status);
    const quotes = data?.quotes ?? [];
    return asDaysEnd(quotes.map(({ timestamp, quote }) => ({ at: timestamp, total: quote[0].totalMarketCap })));
  });
  return toCaps(rows.map(({ day, total }) => [day, total]));
}

/**
 * CoinMarketCap stamps a day at its beginning, also where the stamp says its last second: then each total belongs to the
 * day before. Bitcoin, the larger part of it, tells: the totals go with the day whose changes of Bitcoin theirs are
 * nearer to.
 */
function alignedTo(bitcoin: Caps, totals: Caps): Caps {
  const distance = (later: number): number => {
    const apart = [...totals.keys()].flatMap((day) => {
      const [change, other] = [changeOn(totals, day), changeOn(bitcoin, day - later)];
      return change === null || other === null ? [] : [Math.abs(change - other)];
    });
    return apart.length < LEAST_TO_ALIGN ? 0 : apart.reduce((sum, one) => sum + one, 0) / apart.length;
  };
  const isLate = distance(1) < distance(0) / 2;
  return isLate ? new Map([...totals].map(([day, total]) => [day - 1, total])) : totals;
}

function changeOn(caps: Caps, day: Day): number | null {
  const [before, cap] = [caps.get(day - 1), caps.get(day)];
  return before === undefined || cap === undefined ? null : cap / before - 1;
}

/** Days without a cap are left out. */
function toCaps(rows: readonly (readonly [Day, number])[]): Caps {
  const caps = new Map<Day, number>();
  for (const [day, cap] of rows) {
    if (!(cap > 0)) continue;
    if ((caps.get(day) ?? cap) !== cap) throw new SourceError('format', `two caps of ${isoDay(day)}`);
    caps.set(day, cap);
  }
  return caps;
}
