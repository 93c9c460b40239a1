/** An on/off switch with its label; `data-id` names what it switches. */

import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface SwitchProps {
  /** Id of the indicator, warning or setting. */
  id: string;
  label: ComponentChildren;
  /** Said below the label. */
  note?: ComponentChildren;
  on: boolean;
  onChange(on: boolean): void;
}

export function Switch({ id, label, note, on, onChange }: SwitchProps): JSX.Element {
  const noteId = useId();
  const labelId = useId();
  return (
    <div class="switch-row">
      <div class="switch-text">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the switch itself takes the keyboard */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a label that is clicked moves its switch */}
        <span class="switch-label" id={labelId} onClick={() => onChange(!on)}>
          {label}
        </span>
        {note && (
          <div class="switch-note" id={noteId}>
            {note}
          </div>
        )}
      </div>
      <button
        type="button"
        class="switch"
        role="switch"
        data-id={id}
        aria-checked={on}
        aria-labelledby={labelId}
        aria-describedby={note ? noteId : undefined}
        onClick={() => onChange(!on)}
      >
        <span class="switch-thumb" />
      </button>
    </div>
  );
}
