/** The popover as it stands in the page: drawn from the cards beside a mention, moved by dragging, focused, closed. */

import { h, render } from 'preact';
import css from '../../components/popover.css?inline';
import { Popover, type PopoverProps } from '../../components/popover.tsx';
import { followDrag } from '../../lib/page/drag.ts';
import type { Marked } from '../../lib/page/handover.ts';
import { anchorOf } from '../../lib/page/hit-test.ts';
import type { Box, Point } from '../../lib/page/hover-intent.ts';
import { type Placed, placeBeside, viewport, withinViewport } from '../../lib/page/placement.ts';
import { createPopoverHost } from '../../lib/page/popover-host.ts';
import type { Cards } from '../../lib/view/card.ts';

export interface Shown {
  marked: Marked;
  cards: Cards;
  /** Where the pointer is, which says which line of a broken word it stands beside. */
  at: Point;
  pinned: boolean;
  canClose: boolean;
  orphaned: boolean;
}

export type PopoverActions = Pick<PopoverProps, 'onPin' | 'onClose' | 'onOpen'>;

export interface PagePopover {
  /** The element events inside the popover are seen on from the page's side. */
  readonly element: HTMLElement;
  /** Draws it unseen while the pointer still rests, so that showing it takes no time. */
  prepare(shown: Shown): void;
  show(shown: Shown): void;
  hide(): void;
  /** Stands beside the word again, which has moved; a popover that was dragged stays. */
  follow(): void;
  /** Shows it again over all that was opened since. */
  lift(): void;
  /** Its box in the viewport; null while hidden. */
  box(): Box | null;
  focus(): void;
}

export function createPagePopover(actions: PopoverActions, signal: AbortSignal): PagePopover {
  const host = createPopoverHost(css);
  let shown: Shown | null = null;
  let placed: Placed | null = null;
  let dragged = false;

  const boxNow = (): Box => host.element.getBoundingClientRect();

  /** Stands beside the word; once it stands on a side it stays there, so that unfolding doesn't make it jump. */
  async function settle(): Promise<void> {
    const now = shown;
    if (!now) return;
    if (dragged) return host.moveTo(withinViewport(boxNow(), viewport()));
    const anchor = anchorOf(now.marked, now.at);
    if (!anchor) return;
    const next = await placeBeside(host.element, host.place, anchor, placed?.placement);
    if (shown !== now || dragged) return;
    placed = next;
    host.moveTo(next);
  }

  // It tells once at once, when all is placed already.
  let fresh = false;
  let watched = false;
  const grown = new ResizeObserver(() => {
    if (!fresh) void settle();
    fresh = false;
  });
  followDrag(
    host.place,
    '[data-part="handle"]',
    () => shown?.pinned ?? false,
    (by) => {
      dragged = true;
      const { x, y, width, height } = boxNow();
      host.moveTo(withinViewport({ x: x + by.x, y: y + by.y, width, height }, viewport()));
    },
    signal,
  );
  addEventListener('resize', () => void settle(), { signal });
  signal.addEventListener('abort', () => {
    grown.disconnect();
    host.element.remove();
  });

  let drawn: Marked | null = null;
  function drawCard({ cards, marked, pinned, canClose, orphaned }: Shown): void {
    // Another word is another popover: nothing stays unfolded.
    if (drawn !== marked) render(null, host.place);
    drawn = marked;
    render(
      h(Popover, { cards, ticker: marked.asset, pinned, canClose, orphaned, hasReport: true, ...actions }),
      host.place,
    );
  }

  return {
    element: host.element,
    prepare(next) {
      if (!shown && drawn !== next.marked) drawCard(next);
    },
    show(next) {
      const { cards, marked } = next;
      if (shown?.marked !== marked) {
        placed = null;
        dragged = false;
      }
      shown = next;
      host.element.dataset.asset = marked.asset;
      host.element.dataset.state = cards.signal.state;
      host.element.dataset.theme = cards.theme;
      drawCard(next);
      host.show(marked.range.startContainer);
      void settle();
      if (watched) return;
      watched = true;
      fresh = true;
      grown.observe(host.place);
    },
    hide() {
      if (!shown) return;
      shown = null;
      placed = null;
      dragged = false;
      grown.disconnect();
      watched = false;
      render(null, host.place);
      drawn = null;
      host.hide();
    },
    follow: () => void settle(),
    lift() {
      host.hide();
      host.show(shown?.marked.range.startContainer);
    },
    box: () => (shown ? boxNow() : null),
    focus: () => host.place.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
  };
}
