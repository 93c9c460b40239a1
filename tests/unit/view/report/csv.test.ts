import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../lib/view/report/csv.ts';
import type { Cell, TableView } from '../../../../lib/view/report/table.ts';

const cell = (raw: Cell['raw'], text = String(raw)): Cell => ({ text, raw });
const table = (columns: TableView['columns'], rows: Cell[][]): TableView => ({
  id: 'a-table',
  caption: 'A table',
  columns,
  rows: rows.map(([head = cell(null), ...cells]) => ({ head, cells })),
});

/** Reads CSV character by character, as RFC 4180 has it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const two = csv.slice(i, i + 2);
    const row = rows.at(-1) ?? [];
    if (quoted && two === '""') {
      field += '"';
      i++;
    } else if (csv[i] === '"') {
      quoted = !quoted;
    } else if (!quoted && csv[i] === ',') {
      row.push(field);
      field = '';
    } else if (!quoted && two === '\r\n') {
      row.push(field);
      field = '';
      rows.push([]);
      i++;
    } else {
      field += csv[i];
    }
  }
  return rows.slice(0, -1);
}

describe('a table as CSV', () => {
  it('has a header with units, then the bare figures', () => {
    const csv = csvOf(
      table(
        [{ title: 'Breakout' }, { title: '90 days', unit: '%' }],
        [[cell('2013-01-02', '2 Jan 2013'), cell(774.3718, '+774%')]],
      ),
    );
    expect(csv).toBe('Breakout,90 days (%)\r\n2013-01-02,774.3718\r\n');
  });

  it('leaves empty what there is no figure for', () => {
    expect(csvOf(table([{ title: 'a' }, { title: 'b' }], [[cell('x'), cell(null, '–')]]))).toBe('a,b\r\nx,\r\n');
  });

  it('quotes what would end a field or a line', () => {
    const written = (raw: string) => csvOf(table([{ title: 'a' }], [[cell(raw)]])).slice('a\r\n'.length);
    expect(['a,b', 'a"b', 'a\rb', 'a\nb', 'a b'].map(written)).toEqual([
      '"a,b"\r\n',
      '"a""b"\r\n',
      '"a\rb"\r\n',
      '"a\nb"\r\n',
      'a b\r\n',
    ]);
  });

  it('writes numbers that any program reads: no separators, a hyphen for minus, no noise of adding', () => {
    const written = (value: number) => csvOf(table([{ title: 'a' }], [[cell(value)]])).split('\r\n')[1];
    expect(written(1234567.5)).toBe('1234567.5');
    expect(written(-0.25)).toBe('-0.25');
    expect(written(0.1 + 0.2)).toBe('0.3');
  });

  it('comes back as it was, whatever the texts hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' ', 'é') });
    const rows = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, ([titles = ['', '', ''], ...bodies]) => {
        const columns = titles.map((title) => ({ title }));
        const csv = csvOf(
          table(
            columns,
            bodies.map((body) => body.map((raw) => cell(raw))),
          ),
        );
        expect(parse(csv)).toEqual([titles, ...bodies]);
      }),
    );
  });
});
