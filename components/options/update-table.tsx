/** How each series is kept up to date: its last close, who sent it, when it was last asked for, and what went wrong. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { UpdateRow } from '../../lib/view/updates.ts';

export function UpdateTable({ words, rows }: { words: Words; rows: readonly UpdateRow[] }): JSX.Element {
  const { t } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section class="table-scroll" aria-label={t('options.data.series')} tabIndex={0}>
      <table class="table updates">
        <thead>
          <tr>
            <th scope="col">{t('options.data.series')}</th>
            <th scope="col">{t('options.data.last')}</th>
            <th scope="col">{t('options.data.source')}</th>
            <th scope="col">{t('updates.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-id={row.id}>
              <th scope="row">{row.title}</th>
              <td>{row.last}</td>
              <td>{row.source}</td>
              <td class="update-state">
                <p>{stateOf(row, words)}</p>
                {[...row.troubles, ...row.changes].map((text) => (
                  <p key={text} class="muted">
                    {text}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function stateOf({ checked, next }: UpdateRow, words: Words): string {
  const said = checked === null ? words.t('updates.never') : words.t('updates.checked', { age: words.since(checked) });
  return next === null ? said : [said, words.t('updates.next', { time: words.moment(next) })].join(', ');
}
