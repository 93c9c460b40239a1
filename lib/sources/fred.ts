/** FRED's graph download: one series as CSV, in the units of our series. The ICE spread reaches back three years only. */

import { isoDay } from '../market/day.ts';
import { closesOf } from './closes.ts';
import { readColumns, readDate } from './csv.ts';
import { toNumber } from './json.ts';
import type { Provider } from './provider.ts';
import { lastNewYorkDayPast } from './session.ts';
import { type Symbols, seriesIn, symbolOf } from './symbols.ts';

const IDS: Symbols = {
  'fed-assets': 'WALCL',
  'treasury-account': 'WTREGEN',
  'reverse-repo': 'RRPONTSYD',
  'high-yield-spread': 'BAMLH0A0HYM2',
};

/** Days without a figure, such as holidays: empty, formerly a dot. */
const NO_FIGURE: ReadonlySet<string> = new Set(['', '.']);

export const fred: Provider = {
  id: 'fred',
  name: 'FRED',
  hosts: ['fred.stlouisfed.org'],
  serves: seriesIn(IDS),

  requests(series, { from }) {
    const query = new URLSearchParams({ id: symbolOf(IDS, series) });
    if (from !== null) query.set('cosd', isoDay(from));
    return [`https://fred.stlouisfed.org/graph/fredgraph.csv?${query}`];
  },

  parse(series, [body = ''], { now }) {
    const columns = { date: ['observation_date', 'DATE'], figure: [symbolOf(IDS, series)] };
    const rows = readColumns(body, columns)
      .filter(([, figure]) => !NO_FIGURE.has(figure))
      .map(([date, figure]) => ({ day: readDate(date), close: toNumber(figure) }));
    // A figure is published when it is final: today's may be there.
    return { closes: closesOf(series, rows, lastNewYorkDayPast(0, now)) };
  },
};
