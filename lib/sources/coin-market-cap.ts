/**
 * CoinMarketCap's value of all crypto-assets without Bitcoin, Ether and stablecoins, in USD, as its site draws it: days of
 * the last year, weeks of all years. Levels differ from those of our index by some percent: it goes on by returns.
 */

import * as v from 'valibot';
import { type Day, dayOf, MS_PER_DAY } from '../market/day.ts';
import { closesOf, type Row } from './closes.ts';
import { complaintOf, SourceError } from './failure.ts';
import { figure, readJson, rowsOf, unixSeconds } from './json.ts';
import type { Provider } from './provider.ts';
import { lastFinished } from './session.ts';

/** Somewhat less than the year that comes in days. */
const YEAR: Day = 360;
/** The newest row of an answer is of the moment, not of a day's end. */
const UNTIMELY = 2;
const TEN_MINUTES = 600_000;

/** What CoinMarketCap says beside its figures: faults come with status 200. */
export const status = v.object({
  error_code: v.union([v.string(), v.number()]),
  error_message: v.nullish(v.string()),
});

const answer = v.object({
  status,
  data: v.nullish(
    v.object({
      /** `otherValue`: all but Bitcoin, Ether and stablecoins. */
      points: rowsOf(v.object({ timestamp: unixSeconds, otherValue: v.nullish(figure, null) })),
    }),
  ),
});

export const coinMarketCap: Provider = {
  id: 'coinmarketcap',
  name: 'CoinMarketCap',
  hosts: ['api.coinmarketcap.com'],
  serves: ['altcoins'],

  requests(_, { from, now }) {
    const ranges = from === null || dayOf(now) - from > YEAR ? ['all', '1y'] : ['1y'];
    return ranges.map((range) => {
      const query = new URLSearchParams({ convertId: '2781', range });
      return `https://api.coinmarketcap.com/data-api/v4/global-metrics/quotes/historical?${query}`;
    });
  },

  parse(series, bodies, { now }) {
    const [days = [], weeks = []] = bodies.map(readPoints).reverse();
    const known = new Set(days.map(({ day }) => day));
    const rows = [...weeks.filter(({ day }) => !known.has(day)), ...days];
    return { closes: closesOf(series, rows, lastFinished(series, now)) };
  },
};

function readPoints(body: string): Row[] {
  const { status, data } = readJson(answer, body);
  refuseFault(status);
  const points = data?.points ?? [];
  return asDaysEnd(points.map(({ timestamp, otherValue }) => ({ at: timestamp * 1000, close: otherValue })));
}

/** Throws the fault that an answer reports of itself. */
export function refuseFault({ error_code: code, error_message: words }: v.InferOutput<typeof status>): void {
  if (Number(code) !== 0) throw complaintOf(words ?? `error ${code}`);
}

/**
 * The rows that were taken as a day ended, with that day: midnight of the 6th, and the last second of the 5th, are both
 * the close of the 5th. Throws a `SourceError` when more than the newest two are of other times. `at`: ms since 1970.
 */
export function asDaysEnd<Taken extends { at: number }>(rows: readonly Taken[]): (Taken & { day: Day })[] {
  const timely = rows.flatMap((row) => {
    const midnight = dayOf(row.at + TEN_MINUTES);
    return row.at - midnight * MS_PER_DAY > TEN_MINUTES ? [] : [{ ...row, day: midnight - 1 }];
  });
  if (rows.length - timely.length > UNTIMELY) throw new SourceError('format', 'values not taken as days end');
  return timely;
}
