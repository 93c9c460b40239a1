/** A table of finished text; what does not fit scrolls sideways within it. */

import type { JSX } from 'preact';
import type { TableView } from '../lib/view/report/table.ts';

export function DataTable({ table }: { table: TableView }): JSX.Element {
  const [head, ...columns] = table.columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section class="table-scroll" aria-label={table.caption} tabIndex={0} data-table={table.id}>
      <table class="table">
        <caption>{table.caption}</caption>
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
            // biome-ignore lint/suspicious/noArrayIndexKey: heads repeat, and rows never move
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
