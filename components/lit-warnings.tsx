/** Warnings at rest: the lit ones as dated sentences, the others in one line. */

import type { JSX } from 'preact';
import type { LitWarningsView } from '../lib/view/lit-warnings.ts';
import { Icon } from './icons.tsx';

export function LitWarnings({ warnings }: { warnings: LitWarningsView }): JSX.Element {
  return (
    <span class="lit-warnings">
      {warnings.lit.map(({ id, says, date }) => (
        <span key={id} class="lit-warning">
          <Icon name="active" label={warnings.label} />
          <span>{says}</span> <span class="lit-date">{date}</span>
        </span>
      ))}
      <span class="other-warnings">{warnings.others}</span>
    </span>
  );
}
