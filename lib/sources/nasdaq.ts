/** Nasdaq's historical quotes: ten years at most, newest first, written for people. */

import * as v from 'valibot';
import { type Day, dayOf, isoDay } from '../market/day.ts';
import { closesOf } from './closes.ts';
import { readDate } from './csv.ts';
import { complaintOf, SourceError } from './failure.ts';
import { readJson, rowsOf, toNumber } from './json.ts';
import type { Provider } from './provider.ts';
import { lastFinished } from './session.ts';
import { type Symbols, seriesIn, symbolOf } from './symbols.ts';

const SYMBOLS: Symbols = { iwm: 'IWM', 'russell2000-value': 'IWN', sp500: 'SPY' };
const TEN_YEARS: Day = 3650;

/** A row may be blank. */
const row = v.object({ date: v.nullish(v.string(), ''), close: v.nullish(v.union([v.string(), v.number()]), '') });
const answer = v.object({
  data: v.nullish(
    v.object({
      symbol: v.string(),
      tradesTable: v.nullish(v.object({ rows: v.nullish(rowsOf(row)) })),
    }),
  ),
  status: v.object({
    rCode: v.number(),
    bCodeMessage: v.nullish(v.array(v.object({ errorMessage: v.optional(v.string(), '') }))),
  }),
});

export const nasdaq: Provider = {
  id: 'nasdaq',
  name: 'Nasdaq',
  hosts: ['api.nasdaq.com'],
  serves: seriesIn(SYMBOLS),

  requests(series, { from, now }) {
    const today = dayOf(now);
    const query = new URLSearchParams({
      assetclass: 'etf',
      fromdate: isoDay(Math.max(from ?? 0, today - TEN_YEARS)),
      todate: isoDay(today),
      limit: '9999',
    });
    return [`https://api.nasdaq.com/api/quote/${symbolOf(SYMBOLS, series)}/historical?${query}`];
  },

  parse(series, [body = ''], { now }) {
    const { data, status } = readJson(answer, body);
    if (status.rCode !== 200) throw complaintOf(status.bCodeMessage?.[0]?.errorMessage || `code ${status.rCode}`);
    if (data && data.symbol !== symbolOf(SYMBOLS, series)) throw new SourceError('format', 'closes of another symbol');
    const rows = (data?.tradesTable?.rows ?? [])
      .filter(({ date }) => date.trim() !== '')
      .map(({ date, close }) => ({ day: readDate(date.trim()), close: toNumber(String(close).replace('$', '')) }));
    return { closes: closesOf(series, rows, lastFinished(series, now)) };
  },
};
