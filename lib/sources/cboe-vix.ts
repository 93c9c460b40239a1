/** Cboe's own history of the VIX since 1990, as CSV; the close of a day is there in its evening. */

import { closesOf } from './closes.ts';
import { readColumns, readDate } from './csv.ts';
import { toNumber } from './json.ts';
import type { Provider } from './provider.ts';
import { lastFinished } from './session.ts';

/** Indices without a range have one column, named like the index. */
const COLUMNS = { date: ['DATE'], figure: ['CLOSE', 'VIX'] };

export const cboeVix: Provider = {
  id: 'cboe-vix',
  name: 'Cboe VIX file',
  hosts: ['cdn.cboe.com'],
  serves: ['vix'],

  requests() {
    return ['https://cdn.cboe.com/api/global/us_indices/daily_prices/VIX_History.csv'];
  },

  parse(series, [body = ''], { now }) {
    const rows = readColumns(body, COLUMNS).map(([date, close]) => ({ day: readDate(date), close: toNumber(close) }));
    return { closes: closesOf(series, rows, lastFinished(series, now)) };
  },
};
