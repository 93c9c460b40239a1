/** A line of the popover that unfolds its details right below itself. */

import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';

export interface FoldProps {
  /** Identifies it in the DOM (`data-id`). */
  id: string;
  /** What stays visible. */
  line: ComponentChildren;
  open: boolean;
  onToggle(event: Event): void;
  children: ComponentChildren;
}

export function Fold({ id, line, open, onToggle, children }: FoldProps): JSX.Element {
  const bodyId = useId();
  const fold = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open && fold.current) reveal(fold.current);
  }, [open]);

  return (
    <div class="fold" data-id={id} ref={fold}>
      <button
        type="button"
        class="fold-button"
        aria-expanded={open}
        aria-controls={open ? bodyId : undefined}
        onClick={onToggle}
      >
        <span class="fold-line">{line}</span>
        <Icon name="chevron" />
      </button>
      {open && (
        <div class="fold-body" id={bodyId}>
          {children}
        </div>
      )}
    </div>
  );
}

/** Scrolls its own container only, as `scrollIntoView` would move the page too: all of the fold, or else its top. */
function reveal(fold: HTMLElement): void {
  const container = fold.closest('.scroll');
  if (!container) return;
  const own = fold.getBoundingClientRect();
  const view = container.getBoundingClientRect();
  const hidden = own.bottom - view.bottom;
  if (hidden > 0) container.scrollTop += Math.min(hidden, own.top - view.top);
}
