/** Active warnings at rest: at most three and "+n"; a click unfolds them all. */

import type { JSX } from 'preact';
import type { WarningsView } from '../lib/view/warnings.ts';
import { Icon } from './icons.tsx';

export interface WarningChipsProps {
  warnings: WarningsView;
  onOpen(event: Event): void;
}

export function WarningChips({ warnings, onOpen }: WarningChipsProps): JSX.Element {
  return (
    <div class="chips">
      {warnings.top.map((warning) => (
        <button key={warning.id} type="button" class="chip" onClick={onOpen}>
          <Icon name="active" />
          {warning.title} <b>{warning.value}</b>
        </button>
      ))}
      <span class="chips-summary">{warnings.more ?? (warnings.top.length === 0 ? warnings.summary : '')}</span>
    </div>
  );
}
