/** The fund's list of holdings, as its publisher hands it out in CSV: a preamble, a table, a disclaimer. */

import { type Day, dayOf } from '../../../lib/market/day.ts';
import { SourceError } from '../../../lib/sources/failure.ts';
import { toNumber } from '../../../lib/sources/json.ts';
import { csvFields } from '../../cli/read-csv.ts';
import { refusePage } from './page.ts';

export interface Holding {
  readonly ticker: string;
  /** USD; weights in percent are rounded too far for small companies. */
  readonly value: number;
}

export interface Holdings {
  readonly day: Day;
  /** Listed shares only: no cash, futures, rights or papers without a market. */
  readonly members: readonly Holding[];
}

const DATE_LINE = /^Fund Holdings as of,"?([A-Z][a-z]{2} \d{1,2}, \d{4}|-)"?\s*$/m;
const COLUMNS = ['Ticker', 'Asset Class', 'Market Value', 'Exchange'] as const;
const UNLISTED = /^(-|NO MARKET.*|Non-Nms.*)?$/i;

/** Reads the list. Columns are found by name. Throws a `SourceError` when it is none, or the one of an empty day. */
export function parseHoldings(body: string): Holdings {
  refusePage(body);
  const text = body.replace(/^\uFEFF/, '').replaceAll('\r', '');
  const [, date] = DATE_LINE.exec(text) ?? [];
  if (date === undefined) throw new SourceError('format', 'the holdings have no day');
  if (date === '-') throw new SourceError('empty', 'the holdings are of a day without any');
  const lines = text.split('\n').map((line) => csvFields(line).map((field) => field.trim()));
  const head = lines.findIndex((fields) => COLUMNS.every((name) => fields.includes(name)));
  if (head < 0) throw new SourceError('format', `the holdings lack one of ${COLUMNS.join(', ')}`);
  const [ticker = 0, kind = 0, value = 0, exchange = 0] = COLUMNS.map((name) => lines[head]?.indexOf(name));
  const members: Holding[] = [];
  for (const fields of lines.slice(head + 1)) {
    // The disclaimer below the table.
    if (fields.length !== lines[head]?.length) break;
    if (fields[kind] !== 'Equity' || UNLISTED.test(fields[exchange] ?? '')) continue;
    const amount = toNumber(fields[value] ?? '');
    if (!Number.isFinite(amount)) throw new SourceError('format', `a holding's value is ${fields[value]}`);
    members.push({ ticker: fields[ticker] ?? '', value: Math.max(0, amount) });
  }
  if (members.length === 0) throw new SourceError('empty', 'the holdings have no shares');
  return { day: dayOf(Date.parse(`${date} UTC`)), members };
}
