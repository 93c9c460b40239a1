/** Answers addresses as the providers would, from a market that is handed in. No answer here was recorded. */

import { isoDay } from '../../lib/market/day.ts';
import type { Market, Series, SeriesId } from '../../lib/market/series.ts';
import { NAV } from './market.ts';

export interface Replayed {
  status: number;
  body: string;
  headers: Record<string, string>;
}

/** The answer to an address; null when nobody lives there. */
export type Replay = (address: string) => Replayed | null;

const DAY = 86_400;
/** The New York open, as Yahoo stamps its days: 14:30 UTC is a safe hour in summer and winter. */
const OPEN = 14.5 * 3600;

const YAHOO: Record<string, SeriesId> = {
  '^RUT': 'russell2000',
  IWM: 'iwm',
  IWN: 'russell2000-value',
  SPY: 'sp500',
  '^VIX': 'vix',
  'BTC-USD': 'bitcoin',
  'ETH-USD': 'ether',
};
const FRED: Record<string, SeriesId> = {
  WALCL: 'fed-assets',
  WTREGEN: 'treasury-account',
  RRPONTSYD: 'reverse-repo',
  BAMLH0A0HYM2: 'high-yield-spread',
};

export function replayProviders(market: Market): Replay {
  const rows = (id: SeriesId, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY) =>
    rowsOf(market.series[id]).filter(([day]) => day >= from && day <= to);
  const json = (value: unknown): Replayed => ({
    status: 200,
    body: JSON.stringify(value),
    headers: { 'content-type': 'application/json' },
  });
  const csv = (body: string): Replayed => ({ status: 200, body, headers: { 'content-type': 'text/csv' } });

  const hosts: Record<string, (url: URL) => Replayed | null> = {
    'query1.finance.yahoo.com': ({ pathname, searchParams }) => {
      const symbol = decodeURIComponent(pathname.split('/').at(-1) ?? '');
      const id = YAHOO[symbol];
      if (!id) return null;
      const [from, to] = [Number(searchParams.get('period1')) / DAY, Number(searchParams.get('period2')) / DAY];
      const known = rows(id, Math.floor(from), to);
      const coin = symbol.endsWith('USD');
      const stamps = known.map(([day]) => day * DAY + (coin ? 0 : OPEN));
      const traded = (stamps.at(-1) ?? 0) + 6.5 * 3600;
      // A day of a coin ends at midnight: the newest one still runs.
      const end = coin ? (stamps.at(-1) ?? 0) + DAY - 1 : traded;
      return json({
        chart: {
          result: [
            {
              meta: {
                symbol,
                exchangeTimezoneName: coin ? 'UTC' : 'America/New_York',
                dataGranularity: '1d',
                regularMarketTime: traded,
                currentTradingPeriod: { regular: { end } },
              },
              timestamp: stamps,
              indicators: { quote: [{ close: known.map(([, close]) => close) }] },
            },
          ],
          error: null,
        },
      });
    },
    'api.exchange.coinbase.com': ({ pathname, searchParams }) => {
      const id = pathname.includes('BTC') ? 'bitcoin' : 'ether';
      const day = (name: string) => Math.floor(Date.parse(searchParams.get(name) ?? '') / 1000 / DAY);
      const known = rows(id, day('start'), day('end'));
      return json(known.map(([at, close]) => [at * DAY, close, close, close, close, 1]).reverse());
    },
    'fred.stlouisfed.org': ({ searchParams }) => {
      const id = searchParams.get('id') ?? '';
      const series = FRED[id];
      if (!series) return null;
      const from = Date.parse(searchParams.get('cosd') ?? '1900-01-01') / 1000 / DAY;
      const lines = rows(series, from).map(([day, close]) => `${isoDay(day)},${close}`);
      return csv(['observation_date,'.concat(id), ...lines, ''].join('\n'));
    },
    'www.ishares.com': () => {
      const known = rows('iwm-flow').slice(-900);
      let count = (rows('iwm-shares').at(-1)?.[1] ?? 300) * 1e6;
      const shares = known.toReversed().map(([, flow]) => {
        const after = Math.round(count);
        count -= (flow * 1e6) / NAV;
        return after;
      });
      shares.reverse();
      const days = known.map(([day]) => Number(isoDay(day).replaceAll('-', '')));
      const value = (list: unknown[]) => ({ value: list.reverse() });
      const historical = {
        dataPointsByNameMap: {
          asof: value(days),
          nav: value(known.map(() => NAV)),
          sharesOutstanding: value(shares),
        },
      };
      return json({ componentsByNameMap: { fundDownload: { containersByNameMap: { historical } } } });
    },
  };
  Object.assign(hosts, otherHosts(rows, json, csv));
  return (address) => {
    const url = new URL(address);
    return hosts[url.host]?.(url) ?? null;
  };
}

type Rows = (id: SeriesId, from?: number, to?: number) => [day: number, close: number][];

/** The providers that are asked when the first in line fails, or by the reader's choice. */
function otherHosts(
  rows: Rows,
  json: (value: unknown) => Replayed,
  csv: (body: string) => Replayed,
): Record<string, (url: URL) => Replayed | null> {
  const american = (day: number) => isoDay(day).replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');
  const coinOf = (name: string): SeriesId => (/BTC|XBT/.test(name) ? 'bitcoin' : 'ether');
  return {
    'cdn.cboe.com': ({ pathname }) => {
      if (pathname.endsWith('.csv')) {
        return csv(['DATE,CLOSE', ...rows('vix').map(([day, close]) => `${american(day)},${close}`), ''].join('\r\n'));
      }
      const symbol = pathname.split('/').at(-1)?.replace('.json', '') ?? '';
      const id = YAHOO[symbol.replace('_', '^')];
      const data = id && rows(id).map(([day, close]) => ({ date: isoDay(day), close: String(close) }));
      return data ? json({ symbol, data }) : null;
    },
    'api.nasdaq.com': ({ pathname, searchParams }) => {
      const symbol = pathname.split('/').at(-2) ?? '';
      const from = Date.parse(searchParams.get('fromdate') ?? '') / 1000 / DAY;
      const known = rows(YAHOO[symbol] ?? 'iwm', from).reverse();
      const table = known.map(([day, close]) => ({ date: american(day), close: `$${close}` }));
      return json({ data: { symbol, tradesTable: { rows: table } }, status: { rCode: 200 } });
    },
    'api.kraken.com': ({ searchParams }) => {
      const id = coinOf(searchParams.get('pair') ?? '');
      const known = rows(id, Number(searchParams.get('since') ?? 0) / DAY + 1).slice(-720);
      const candles = known.map(([day, close]) => [day * DAY, ...Array(5).fill(String(close)), '1', 1]);
      // The newest one that is complete: the one after it still runs.
      const last = (known.at(-2)?.[0] ?? 0) * DAY;
      return json({ error: [], result: { [id === 'bitcoin' ? 'XXBTZUSD' : 'XETHZUSD']: candles, last } });
    },
    'data-api.binance.vision': ({ searchParams }) => {
      const day = (name: string) => Number(searchParams.get(name)) / 1000 / DAY;
      const known = rows(coinOf(searchParams.get('symbol') ?? ''), day('startTime'), day('endTime'));
      return json(
        known.map(([at, close]) => [at * DAY * 1000, ...Array(4).fill(String(close)), '1', 0, '1', 1, '1', '1', '0']),
      );
    },
    'community-api.coinmetrics.io': ({ searchParams }) => {
      const from = Date.parse(searchParams.get('start_time') ?? '') / 1000 / DAY;
      const caps = rows('altcoins', from).flatMap(([day]) =>
        ['btc', 'eth'].map((asset) => ({ asset, time: `${isoDay(day)}T00:00:00.000000000Z`, CapMrktCurUSD: '1000' })),
      );
      return json({ data: caps });
    },
    'stablecoins.llama.fi': () =>
      json(rows('altcoins').map(([day]) => ({ date: String(day * DAY), totalCirculatingUSD: { peggedUSD: 500 } }))),
    // A day's end is stamped as the beginning of the next.
    'api.coinmarketcap.com': ({ pathname, searchParams }) => {
      const status = { error_code: '0', error_message: 'SUCCESS' };
      if (pathname.includes('/v4/')) {
        const all = rows('altcoins');
        const known = searchParams.get('range') === 'all' ? all.filter((_, i) => i % 7 === 0) : all.slice(-365);
        const points = known.map(([at, close]) => ({ timestamp: String((at + 1) * DAY), otherValue: close * 1e6 }));
        return json({ data: { points }, status });
      }
      const day = (name: string) => Number(searchParams.get(name)) / DAY;
      const quotes = rows('altcoins', day('timeStart') - 1, day('timeEnd') - 1).map(([at, close]) => ({
        timestamp: `${isoDay(at + 1)}T00:00:00.000Z`,
        quote: [{ name: '2781', totalMarketCap: close * 1e6 + 2500 }],
      }));
      return json({ data: { quotes }, status });
    },
  };
}

function rowsOf(series: Series | undefined): [day: number, close: number][] {
  return Array.from(series?.days ?? [], (day, i) => [day, series?.closes[i] ?? Number.NaN]);
}

/** A `fetch` over a replay, for code that takes one. `asked` collects the addresses. */
export function replayFetch(replay: Replay, asked: string[] = []): typeof fetch {
  return async (input, options) => {
    options?.signal?.throwIfAborted();
    const address = String(input);
    asked.push(address);
    const answer = replay(address);
    if (!answer) throw new TypeError('Failed to fetch');
    return new Response([204, 205, 304].includes(answer.status) ? null : answer.body, answer);
  };
}
