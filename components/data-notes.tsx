/** What is stale or missing, and why. */

import type { JSX } from 'preact';
import type { FreshnessView } from '../lib/view/freshness.ts';

export function DataNotes({ data }: { data: FreshnessView }): JSX.Element {
  return (
    <ul class="notes">
      {data.notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
