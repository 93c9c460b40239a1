/** Small CSV files whole in memory, with line numbers for messages. */

import { InputError, readInput } from './input-error.ts';

export interface CsvRow {
  line: number;
  fields: string[];
}

/**
 * The rows below the header, blank lines left out; fields may be quoted as RFC 4180 says (but hold no line break).
 * Throws an `InputError` when the file can't be read, its header is another, or a row has another number of fields.
 */
export function readCsv(path: string, header: readonly string[]): CsvRow[] {
  const rows = readInput(path, `give a readable CSV file with the header ${header.join(',')}`)
    .toString()
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((content, i) => ({ line: i + 1, fields: csvFields(content) }))
    .filter(({ fields }) => fields.length > 1 || fields[0] !== '');
  const [first, ...rest] = rows;
  if (first?.fields.join(',') !== header.join(',')) {
    throw new InputError(`${path} line 1: the header must be ${header.join(',')}; put that line first`);
  }
  for (const { line, fields } of rest) {
    if (fields.length !== header.length) {
      throw new InputError(
        `${path} line ${line}: ${fields.length} fields; write ${header.join(',')}, text with commas in quotes`,
      );
    }
  }
  return rest;
}

/** One field, up to the next comma or the end. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/gy;

/** The fields of a line, each quoted as RFC 4180 says or without commas. */
export function csvFields(content: string): string[] {
  const fields: string[] = [];
  for (const [, quoted, plain, end] of content.matchAll(FIELD)) {
    fields.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') break;
  }
  return fields;
}
