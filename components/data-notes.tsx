/** What is stale or missing, and why; and when the data were last asked for. */

import type { JSX } from 'preact';
import type { FreshnessView } from '../lib/view/freshness.ts';
import { refreshedText } from './refreshed-text.ts';

export function DataNotes({ data, language }: { data: FreshnessView; language: string }): JSX.Element {
  const refreshed = refreshedText(data, language);
  return (
    <ul class="notes">
      {data.notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
      {refreshed && <li>{`${data.through} · ${refreshed}`}</li>}
    </ul>
  );
}
