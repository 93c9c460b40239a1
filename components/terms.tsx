/** A row that unfolds what the words around it mean, in a line each. */

import type { JSX } from 'preact';
import type { TermsView } from '../lib/view/terms.ts';
import { Disclosure } from './disclosure.tsx';

export interface TermsProps {
  /** Identifies the row in the DOM. */
  id: string;
  view: TermsView;
}

export function Terms({ id, view: { title, terms } }: TermsProps): JSX.Element {
  return (
    <ul class="rows">
      <Disclosure id={id} summary={<span class="row-title muted">{title}</span>}>
        <dl class="terms">
          {terms.map(({ id, term, says }) => (
            <div key={id}>
              <dt>{term}</dt> <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </ul>
  );
}
