/** What changed since the session before, and in a month. */

import type { JSX } from 'preact';
import type { ChangesView } from '../../lib/view/changes.ts';

export function Changes({ title, changes }: { title: string; changes: ChangesView[] }): JSX.Element | null {
  if (changes.length === 0) return null;
  return (
    <section class="changed" aria-label={title}>
      <dl>
        {changes.map((span) => (
          <div key={span.title}>
            <dt>{span.title}</dt>{' '}
            <dd>
              {span.items.length === 0
                ? span.none
                : span.items.map((item) => (
                    <span key={item} class="change-item">
                      {item}
                    </span>
                  ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
