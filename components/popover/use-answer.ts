/** Keeps an answer that was unfolded in sight, without moving the row under the pointer further than it must. */

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useAnswer(open: boolean): RefObject<HTMLDivElement | null> {
  const answer = useRef<HTMLDivElement>(null);
  const drawn = useRef(false);
  useLayoutEffect(() => {
    // What was unfolded before it was drawn leaves the top in view.
    if (drawn.current && open && answer.current) reveal(answer.current);
    drawn.current = true;
  }, [open]);
  return answer;
}

/** Scrolls its own container only, as `scrollIntoView` would move the page too: all of the answer, or else its top. */
function reveal(answer: HTMLElement): void {
  const fold = answer.parentElement;
  const container = answer.closest('.scroll');
  if (!container || !fold) return;
  const own = fold.getBoundingClientRect();
  const view = container.getBoundingClientRect();
  const hidden = own.bottom - view.bottom;
  if (hidden > 0) container.scrollTop += Math.min(hidden, own.top - view.top);
}
