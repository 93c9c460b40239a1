/** A row that unfolds its details in place. */

import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { useUnfold } from './unfolded.ts';

export interface DisclosureProps {
  /** The row itself; stays visible. */
  summary: ComponentChildren;
  /** Identifies the row in the DOM (`data-id`). */
  id: string;
  children: ComponentChildren;
}

export function Disclosure({ summary, id, children }: DisclosureProps): JSX.Element {
  const { open, toggle } = useUnfold(id);
  const bodyId = useId();
  return (
    <li class="disclosure" data-id={id}>
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={open}
        aria-controls={open ? bodyId : undefined}
        onClick={toggle}
      >
        {summary}
        <Icon name="chevron" />
      </button>
      {open && (
        <div class="disclosure-body" id={bodyId}>
          {children}
        </div>
      )}
    </li>
  );
}
