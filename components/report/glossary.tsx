/** What the words of the report mean, each with an address of its own: `report.html#words/held`. */

import type { JSX } from 'preact';
import type { TermView } from '../../lib/view/terms.ts';

export function Glossary({ terms }: { terms: readonly TermView[] }): JSX.Element {
  return (
    <dl class="glossary">
      {terms.map(({ id, term, says }) => (
        <div key={id} id={`words/${id}`}>
          <dt>{term}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
