/** A row of buttons of which one is chosen. */

import type { JSX } from 'preact';

export interface SegmentsProps {
  labels: readonly string[];
  selected: number;
  onSelect(index: number): void;
  /** What is chosen, for who cannot see what the row belongs to. */
  name?: string;
}

export function Segments({ labels, selected, onSelect, name }: SegmentsProps): JSX.Element {
  return (
    <fieldset class="segments" aria-label={name}>
      {labels.map((label, i) => (
        <button key={label} type="button" class="segment" aria-pressed={i === selected} onClick={() => onSelect(i)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
