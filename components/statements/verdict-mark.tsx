/** The sign of a verdict; its word is read aloud. */

import type { JSX } from 'preact';
import type { StatementView } from '../../lib/view/statement.ts';

const SIGNS: Record<StatementView['verdict'], string> = { agrees: '✓', close: '≈', figures: '–', differs: '≠' };

export function VerdictMark({ view: { verdict, label } }: { view: StatementView }): JSX.Element {
  return (
    <span class="verdict" data-verdict={verdict} role="img" aria-label={label} title={label}>
      {SIGNS[verdict]}
    </span>
  );
}
