/** How each series is kept up to date: its last close, who sent it, when it was last asked for, and what went wrong. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { UpdateRow } from '../../lib/view/updates.ts';

export function UpdateList({ words, rows }: { words: Words; rows: readonly UpdateRow[] }): JSX.Element {
  return (
    <ul class="updates">
      {rows.map((row) => (
        <li key={row.id} class="update" data-id={row.id}>
          <span>{row.title}</span>
          <span class="update-last">{row.last}</span>
          <p class="switch-note update-state">
            {[row.source, row.offer ? null : stateOf(row, words)].filter(Boolean).join(words.t('units.comma'))}
          </p>
          <p class="switch-note update-said">{sentencesOf(row).join(' ')}</p>
        </li>
      ))}
    </ul>
  );
}

const sentencesOf = ({ offer, troubles, open, changes }: UpdateRow) =>
  [offer, ...troubles, ...open, ...changes].filter((text) => text !== null);

function stateOf({ checked, next }: UpdateRow, words: Words): string {
  const said = checked === null ? words.t('updates.never') : words.t('updates.checked', { age: words.since(checked) });
  return next === null
    ? said
    : [said, words.t('updates.next', { time: words.moment(next) })].join(words.t('units.comma'));
}
