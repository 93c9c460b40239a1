/** Rows of text in columns, for a plain terminal. */

/** Pads each column to its longest cell; columns named in `right` are flush right. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  const pad = (cell: string, column: number) =>
    right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(pad).join('  ')}`.trimEnd()).join('\n');
}

export function section(title: string, body: string): string {
  return `${title}\n${body}`;
}

/** All columns from this one on. */
export function flushRight(head: readonly string[], from: number): number[] {
  return head.map((_, column) => column).slice(from);
}
