/** A line of the popover that unfolds its details right below itself. */

import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { useUnfold } from './unfolded.ts';

export interface FoldProps {
  /** Identifies it in the DOM (`data-id`). */
  id: string;
  /** What stays visible. */
  line: ComponentChildren;
  children: ComponentChildren;
}

export function Fold({ id, line, children }: FoldProps): JSX.Element {
  const bodyId = useId();
  const fold = useRef<HTMLDivElement>(null);
  const { open, toggle } = useUnfold(id);
  const drawn = useRef(false);
  useLayoutEffect(() => {
    // What was unfolded before it was drawn leaves the top in view.
    if (drawn.current && open && fold.current) reveal(fold.current);
    drawn.current = true;
  }, [open]);

  return (
    <div class="fold" data-id={id} ref={fold}>
      <button
        type="button"
        class="fold-button"
        aria-expanded={open}
        aria-controls={open ? bodyId : undefined}
        onClick={toggle}
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
