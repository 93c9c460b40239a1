/** What followed earlier breakouts: one table an asset. */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PastView } from '../lib/view/past.ts';
import { PastTable } from './past-table.tsx';
import { Segments } from './segments.tsx';

export function PastPanel({ past }: { past: PastView }): JSX.Element {
  const [shown, setShown] = useState(0);
  const table = past.tables[shown];
  return (
    <>
      {past.tables.length > 1 && (
        <Segments labels={past.tables.map(({ name }) => name)} selected={shown} onSelect={setShown} />
      )}
      {table && <PastTable table={table} />}
      <p class="muted">{past.note}</p>
    </>
  );
}
