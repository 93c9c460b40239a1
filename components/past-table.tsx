/** Breakouts in rows, what followed in columns; under each the same from the day it held; base rates last. */

import { Fragment, type JSX } from 'preact';
import type { PastTable as PastTableView } from '../lib/view/past.ts';
import { ColumnHeads } from './column-heads.tsx';

export function PastTable({ table }: { table: PastTableView }): JSX.Element {
  const [, ...outcomes] = table.columns;
  return (
    <>
      <table class="table">
        <caption>{table.title}</caption>
        <ColumnHeads columns={table.columns} />
        <tbody>
          {table.rows.map((row) => (
            <Fragment key={row.date}>
              <tr>
                <th scope="row">{row.date}</th>
                <Cells cells={row.cells} />
              </tr>
              <tr class="sub">
                <th scope="row" colSpan={row.fate.cells ? 1 : outcomes.length + 1}>
                  {row.fate.text} {row.mark && <span class="tag">{row.mark}</span>}
                </th>
                {row.fate.cells && <Cells cells={row.fate.cells} />}
              </tr>
            </Fragment>
          ))}
        </tbody>
        <tbody class="base">
          {table.base.map((base) => (
            <tr key={base.label}>
              <th scope="row">{base.label}</th>
              <Cells cells={base.cells} />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{table.chance}</p>
      <p>{table.rules}</p>
      <dl class="terms">
        {table.base.map(({ label, note }) => (
          <div key={label}>
            <dt>{label}</dt> <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Cells({ cells }: { cells: string[] }): JSX.Element {
  return (
    <>
      {cells.map((cell, i) => (
        <td key={i}>{cell}</td>
      ))}
    </>
  );
}
