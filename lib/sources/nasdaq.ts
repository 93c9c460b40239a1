/** Nasdaq's historical quotes: ten years at most, newest first, written for people. */

import * as v from 'valibot';
import { type Day, dayOf, isoDay } from '../market/day.ts';
import { closesOf } from './closes.ts';
import { readDate } from './csv.ts';
import { SourceError } from './failure.ts';
import { readJson, rowsOf, toNumber } from './json.ts';
import type { Provider } from './provider.ts';
import { lastFinished } from './session.ts';
import { type Symbols, seriesIn, symbolOf } from './symbols.ts';

const SYMBOLS: Symbols = { iwm: 'IWM', 'russell2000-value': 'IWN', sp500: 'SPY' };
const TEN_YEARS: Day = 3650;

const answer = v.object({
  data: v.nullish(
    v.object({
      symbol: v.string(),
      tradesTable: v.object({ rows: v.nullable(rowsOf(v.object({ date: v.string(), close: v.string() }))) }),
    }),
  ),
  status: v.object({ rCode: v.number() }),
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
    if (status.rCode !== 200) throw new SourceError('error-answer', `code ${status.rCode}`);
    if (data && data.symbol !== symbolOf(SYMBOLS, series)) throw new SourceError('format', 'closes of another symbol');
    const rows = (data?.tradesTable.rows ?? []).map(({ date, close }) => ({
      day: readDate(date),
      close: toNumber(close.replace('$', '')),
    }));
    return { closes: closesOf(series, rows, lastFinished(series, now)) };
  },
};
