/** What the closes say to the hovered sentence: the row's line, and what it unfolds. */

import type { JSX } from 'preact';
import { type StatementView, severest } from '../../lib/view/statement.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** Keeps the row's place while the answer is on its way. */
export function StatementPlace(): JSX.Element {
  return <div class="statement-place" aria-hidden="true" />;
}

export function StatementLine({ views }: { views: readonly StatementView[] }): JSX.Element | null {
  const told = severest(views);
  return (
    told && (
      <span class="statement-line" data-verdict={told.verdict}>
        <VerdictMark view={told} />
        <span>{told.sentence}</span>
      </span>
    )
  );
}

/** What the row's own line says already isn't said again: only of several each is named. */
export function StatementPanel({ views }: { views: readonly StatementView[] }): JSX.Element {
  const notes = views[0]?.notes ?? [];
  return (
    <>
      {views.map((view) => (
        <section class="statement" key={view.sentence}>
          {views.length > 1 && (
            <p class="statement-line">
              <VerdictMark view={view} />
              <span>{view.sentence}</span>
            </p>
          )}
          <dl>
            {view.rows.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p>{view.readAs}</p>
        </section>
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
