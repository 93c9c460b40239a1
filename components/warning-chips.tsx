/** Active warnings at rest: at most three, and how many more. */

import type { JSX } from 'preact';
import type { WarningsView } from '../lib/view/warnings.ts';
import { Icon } from './icons.tsx';

export function WarningChips({ warnings }: { warnings: WarningsView }): JSX.Element {
  return (
    <span class="chips">
      {warnings.top.length > 0 && <span class="visually-hidden">{warnings.summary}: </span>}
      {warnings.top.map((warning) => (
        <span key={warning.id} class="chip">
          <Icon name="active" />
          {warning.title} <b>{warning.value}</b>
        </span>
      ))}
      <span class="chips-more">{warnings.top.length > 0 ? warnings.more : warnings.summary}</span>
    </span>
  );
}
