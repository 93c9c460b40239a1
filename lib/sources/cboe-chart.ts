/**
 * Cboe's delayed chart file: a symbol's whole history, a day later than others. Nobody says how it is adjusted, so only
 * the days asked for are passed on.
 */

import * as v from 'valibot';
import { closesOf } from './closes.ts';
import { SourceError } from './failure.ts';
import { figure, isoDate, readJson, rowsOf } from './json.ts';
import type { Provider } from './provider.ts';
import { lastFinished } from './session.ts';
import { type Symbols, seriesIn, symbolOf } from './symbols.ts';

/** Indices have an underscore before their name. */
const SYMBOLS: Symbols = {
  russell2000: '_RUT',
  iwm: 'IWM',
  'russell2000-value': 'IWN',
  sp500: 'SPY',
  vix: '_VIX',
};

const answer = v.object({
  /** Left out at times. */
  symbol: v.nullish(v.string()),
  data: rowsOf(v.object({ date: isoDate, close: v.nullish(figure, null) })),
});

export const cboeChart: Provider = {
  id: 'cboe-chart',
  name: 'Cboe',
  hosts: ['cdn.cboe.com'],
  serves: seriesIn(SYMBOLS),

  requests(series) {
    const symbol = symbolOf(SYMBOLS, series);
    return [`https://cdn.cboe.com/api/global/delayed_quotes/charts/historical/${symbol}.json`];
  },

  parse(series, [body = ''], { from, now }) {
    const { symbol, data } = readJson(answer, body);
    if (symbol && plain(symbol) !== plain(symbolOf(SYMBOLS, series)))
      throw new SourceError('format', 'closes of another symbol');
    const rows = data.map(({ date, close }) => ({ day: date, close }));
    const { days, closes } = closesOf(series, rows, lastFinished(series, now));
    const start = from === null ? 0 : days.findIndex((day) => day >= from);
    const cut = start < 0 ? days.length : start;
    return { closes: { days: days.slice(cut), closes: closes.slice(cut) } };
  },
};

/** The file may call `_RUT` `^RUT`. */
function plain(symbol: string): string {
  return symbol.replace(/^[_^]/, '');
}
