/** Tables as CSV by RFC 4180: a header, lines that end with CR LF, ISO days, and numbers that any program reads. */

import type { Cell, TableView } from './table.ts';

/** Figures beyond these digits are the noise of adding, not data. */
const DIGITS = 10;

export function csvOf({ columns, rows }: TableView): string {
  const header = columns.map(({ title, unit }) => (unit ? `${title} (${unit})` : title));
  return [header, ...rows.map(({ head, cells }) => [head, ...cells].map(bare))]
    .map((fields) => `${fields.map(quoted).join(',')}\r\n`)
    .join('');
}

function bare({ raw }: Cell): string {
  if (raw === null) return '';
  return typeof raw === 'number' ? String(Number(raw.toPrecision(DIGITS))) : raw;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
