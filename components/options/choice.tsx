/** One of a few values, chosen from a list, with its label and a note. */

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceProps<Value extends string> {
  label: string;
  note?: string;
  /** Other words by which a search finds it. */
  find?: string;
  value: Value;
  choices: readonly { value: Value; title: string }[];
  onChange(value: Value): void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element {
  const { label, note, find, value, choices, onChange } = props;
  const id = useId();
  return (
    <div class="setting" data-find={find}>
      <div class="switch-text">
        <label class="switch-label" for={id}>
          {label}
        </label>
        {note && <p class="switch-note">{note}</p>}
      </div>
      <select
        id={id}
        class="select"
        value={value}
        onChange={(event) => {
          const chosen = choices[event.currentTarget.selectedIndex];
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.title}
          </option>
        ))}
      </select>
    </div>
  );
}
