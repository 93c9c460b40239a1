/** Tables as CSV by RFC 4180: a header, lines that end with CR LF, ISO days, and numbers that any program reads. */

import type { IsoDay } from '../../market/day.ts';
import type { Cell, TableView } from './table.ts';

/** Figures beyond these digits are the noise of adding, not data. */
const DIGITS = 10;

/** @param asOf a last column, the same in each row: the day that all of it is of */
export function csvOf({ columns, rows }: TableView, asOf: { title: string; day: IsoDay } | null = null): string {
  const header = columns.map(({ title, unit }) => (unit ? `${title} (${unit})` : title));
  const [title, day] = asOf ? [[asOf.title], [asOf.day]] : [[], []];
  return [[...header, ...title], ...rows.map(({ head, cells }) => [...[head, ...cells].map(bare), ...day])]
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
