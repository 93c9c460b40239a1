/** A table of finished text; what does not fit scrolls sideways within it. */

import type { JSX } from 'preact';
import type { TableView } from '../lib/view/report/table.ts';

export interface DataTableProps {
  table: TableView;
  /** A heading above already says what the table is. */
  isTitled: boolean;
}

export function DataTable({ table, isTitled }: DataTableProps): JSX.Element {
  const [head, ...columns] = table.columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section class="table-scroll" aria-label={table.caption} tabIndex={0} data-table={table.id}>
      <table class="table">
        <caption class={isTitled ? 'unseen' : undefined}>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i} data-base={row.base}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, column) => (
                <td key={columns[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
