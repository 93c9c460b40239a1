/** A table of finished text that can be copied as CSV; what does not fit scrolls sideways within it. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { TableRow, TableView } from '../../lib/view/report/table.ts';
import { CopyCsv } from './copy-csv.tsx';

export interface DataTableProps {
  table: TableView;
  words: Words;
  /** A heading above already says what the table is. */
  isTitled?: boolean;
}

export function DataTable({ table, words, isTitled = false }: DataTableProps): JSX.Element {
  const [head, ...columns] = table.columns;
  return (
    <div class="data-table" data-table={table.id}>
      <div class="table-head">
        {!isTitled && <p class="table-title">{table.caption}</p>}
        <CopyCsv table={table} words={words} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a region would be one more landmark of the same name */}
      <div class="table-scroll" role="group" aria-label={table.caption} tabIndex={0}>
        <table class="table">
          <caption class="visually-hidden">{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head?.title}</th>
              {columns.map(({ title, aside, isText }) => (
                <th key={title} scope="col" data-aside={aside} data-text={isText}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              <tr key={i} class={row.kind}>
                <RowHead row={row} />
                {row.cells.map((cell, column) => (
                  <td
                    key={columns[column]?.title}
                    data-aside={columns[column]?.aside}
                    data-text={columns[column]?.isText}
                  >
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Continues the row above where it has no words of its own. */
function RowHead({ row: { head, tag } }: { row: TableRow }): JSX.Element {
  if (!head.text) return <td />;
  return (
    <th scope="row">
      {head.text} {tag && <span class="tag">{tag}</span>}
    </th>
  );
}
