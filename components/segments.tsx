/** A row of buttons of which one is chosen. */

import type { JSX } from 'preact';

export interface SegmentsProps {
  labels: string[];
  selected: number;
  onSelect(index: number): void;
}

export function Segments({ labels, selected, onSelect }: SegmentsProps): JSX.Element {
  return (
    <div class="segments">
      {labels.map((label, i) => (
        <button key={label} type="button" class="segment" aria-pressed={i === selected} onClick={() => onSelect(i)}>
          {label}
        </button>
      ))}
    </div>
  );
}
