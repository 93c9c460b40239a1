/** The honest sentence of the track record; unfolds what stands behind it. */

import type { JSX } from 'preact';
import type { CardView } from '../lib/view/card.ts';
import { Disclosure } from './disclosure.tsx';

export function TrackRecord({ record }: { record: CardView['trackRecord'] }): JSX.Element {
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
