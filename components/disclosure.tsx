/** A row that unfolds its details in place. */

import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';

export interface DisclosureProps {
  /** The row itself; stays visible. */
  summary: ComponentChildren;
  /** Identifies the row in the DOM (`data-id`). */
  id: string;
  children: ComponentChildren;
}

export function Disclosure({ summary, id, children }: DisclosureProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const bodyId = useId();
  return (
    <li class="disclosure" data-id={id}>
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={open}
        aria-controls={open ? bodyId : undefined}
        onClick={() => setOpen(!open)}
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
