/** The days most like the reading's, what followed, and how alike they really are. */

import type { JSX } from 'preact';
import type { NearestView } from '../lib/view/nearest.ts';
import { ColumnHeads } from './column-heads.tsx';

export function NearestTable({ nearest }: { nearest: NearestView }): JSX.Element {
  const { columns, rows, base, note } = nearest;
  return (
    <>
      {rows.length > 0 && (
        <table class="table">
          <caption>{nearest.title}</caption>
          <ColumnHeads columns={columns} />
          <tbody>
            {[...rows, { ...base, date: base.label, alike: '' }].map(({ date, alike, cells }) => (
              <tr key={date}>
                <th scope="row">{date}</th>
                {cells.map((cell, i) => (
                  <td key={columns[i + 1]}>{cell}</td>
                ))}
                <td>{alike}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {note && <p class="muted">{note}</p>}
    </>
  );
}
