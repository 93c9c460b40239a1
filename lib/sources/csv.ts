/** The border for plain CSV (no quotes): a column of dates and one of figures, found by the names in the header. */

import { type Day, parseDay } from '../market/day.ts';
import { SourceError } from './failure.ts';
import { MOST_ROWS } from './json.ts';

export interface Columns {
  /** Names that the column may have, the first that is there is taken; upper and lower case are the same. */
  readonly date: readonly string[];
  readonly figure: readonly string[];
}

/** The two cells of every row that is not blank. Throws a `SourceError` when a column is missing or a row is cut off. */
export function readColumns(body: string, columns: Columns): [date: string, figure: string][] {
  const [header = '', ...lines] = body.replace(/^\uFEFF/, '').split('\n', MOST_ROWS + 2);
  if (lines.length > MOST_ROWS) throw new SourceError('too-large', `more than ${MOST_ROWS} rows`);
  const names = header.split(',').map((name) => name.trim().toLowerCase());
  const placeOf = (wanted: readonly string[]): number => {
    const name = wanted.map((name) => name.toLowerCase()).find((name) => names.includes(name));
    if (name === undefined) throw new SourceError('format', `no column ${wanted.join(' or ')}`);
    return names.indexOf(name);
  };
  const date = placeOf(columns.date);
  const figure = placeOf(columns.figure);
  return lines.flatMap((line): [string, string][] => {
    const cells = line.split(',').map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) return [];
    const isWhole = cells.length >= names.length && cells.slice(names.length).every((cell) => cell === '');
    if (!isWhole) throw new SourceError('format', 'a row is cut off');
    return [[cells[date] ?? '', cells[figure] ?? '']];
  });
}

/** A day written `2026-10-02` or `10/02/2026`. Throws a `SourceError` when it is neither. */
export function readDate(text: string): Day {
  const day = parseDay(text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2'));
  if (day === null) throw new SourceError('format', 'a date is not of the known form');
  return day;
}
