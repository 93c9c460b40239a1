/** A value in [−1, 1] as a bar from the middle: right and solid above zero, left and hollow below. */

import type { JSX } from 'preact';

export function ScoreBar({ value, faded = false }: { value: number | null; faded?: boolean }): JSX.Element {
  const length = value === null ? 0 : Math.min(1, Math.abs(value)) * 50;
  const side = value !== null && value < 0 ? 'below' : 'above';
  return (
    <span class="bar" data-faded={faded} aria-hidden="true">
      {value !== null && (
        <span
          class={`bar-fill bar-${side}`}
          style={{ width: `${length}%`, [side === 'below' ? 'right' : 'left']: '50%' }}
        />
      )}
    </span>
  );
}
