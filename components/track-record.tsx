/** The honest sentence of the track record; unfolds what stands behind it. */

import type { JSX } from 'preact';
import type { AssetView } from '../lib/view/popover.ts';
import { Disclosure } from './disclosure.tsx';

export function TrackRecord({ record }: { record: AssetView['trackRecord'] }): JSX.Element {
  return (
    <ul class="rows">
      <Disclosure id="track-record" summary={<span class="track-record">{record.sentence}</span>}>
        {record.details.map((detail) => (
          <p key={detail} class="muted">
            {detail}
          </p>
        ))}
      </Disclosure>
    </ul>
  );
}
