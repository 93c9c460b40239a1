/** The popover as it stands in the page: drawn from the cards beside a mention, moved by dragging, focused, closed. */

import { h, render } from 'preact';
import css from '../../components/popover/popover.css?inline';
import { Popover } from '../../components/popover/popover.tsx';
import type { PopoverProps } from '../../components/popover/props.ts';
import { followDrag } from '../../lib/page/drag.ts';
import type { Marked } from '../../lib/page/handover.ts';
import { anchorOf } from '../../lib/page/hit-test.ts';
import type { Box, Point } from '../../lib/page/hover-intent.ts';
import { nextCorner, placeBeside, type Side, viewport, wholeHeight, withinViewport } from '../../lib/page/placement.ts';
import { createPopoverHost } from '../../lib/page/popover-host.ts';
import type { Cards } from '../../lib/view/card.ts';
import { namesFund } from '../../lib/view/head.ts';

export interface Shown {
  marked: Marked;
  cards: Cards;
  /** Where the pointer is, which says which line of a broken word it stands beside. */
  at: Point;
  pinned: boolean;
  canClose: boolean;
  orphaned: boolean;
}

/** What the card is drawn from. */
const DRAWN = ['cards', 'marked', 'pinned', 'canClose', 'orphaned'] as const;

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
  let side: Side | undefined;
  /** What a reader unfolded and where it was dragged: kept while the page lives. */
  const unfolded = new Set<string>();
  let home: Point | null = null;

  const boxNow = (): Box => host.element.getBoundingClientRect();

  /** Stands beside the word; once it stands on a side it stays there, so that unfolding doesn't make it jump. */
  function settle(): void {
    if (!shown) return;
    const view = viewport();
    if (shown.pinned && home) {
      giveRoom(wholeHeight(view));
      const { width, height } = boxNow();
      host.moveTo(withinViewport({ ...home, width, height }, view));
      return;
    }
    const anchor = anchorOf(shown.marked, shown.at);
    if (!anchor) return;
    if (!side) giveRoom(view.height);
    const placed = placeBeside(anchor, boxNow(), view, side);
    side = placed.side;
    giveRoom(placed.room);
    host.moveTo(placed);
  }
  const giveRoom = (height: number) => host.place.style.setProperty('--room', `${height}px`);

  // It tells once at once, when all is placed already.
  let fresh = false;
  let watched = false;
  const grown = new ResizeObserver(() => {
    if (!fresh) settle();
    fresh = false;
  });
  followDrag(
    host.place,
    '[data-part="handle"]',
    () => shown?.pinned ?? false,
    (by) => {
      const { x, y, width, height } = boxNow();
      home = withinViewport({ x: x + by.x, y: y + by.y, width, height }, viewport());
      host.moveTo(home);
    },
    signal,
  );
  function moveOn(event: Event): void {
    if (!event.isTrusted) return;
    const view = viewport();
    giveRoom(wholeHeight(view));
    home = nextCorner(boxNow(), view);
    host.moveTo(home);
  }
  addEventListener('resize', () => settle(), { signal });
  signal.addEventListener('abort', () => {
    grown.disconnect();
    host.element.remove();
  });

  let drawn: Shown | null = null;
  function drawCard(next: Shown): void {
    // It was drawn while the pointer rested: to compare it part by part would cost what that saved.
    if (drawn && DRAWN.every((part) => drawn?.[part] === next[part])) return;
    const { cards, marked, pinned, canClose, orphaned } = next;
    // Another word is another popover, with the same parts unfolded.
    if (drawn?.marked !== marked) render(null, host.place);
    drawn = next;
    host.element.dataset.asset = marked.asset;
    host.element.dataset.state = cards.signal.state;
    host.element.dataset.theme = cards.theme;
    const props = {
      cards,
      ticker: marked.asset,
      ofFund: namesFund(textOf(marked)),
      pinned,
      canClose,
      orphaned,
      hasReport: true,
      unfolded,
      onMove: moveOn,
      ...actions,
    };
    render(h(Popover, props), host.place);
  }

  return {
    element: host.element,
    prepare(next) {
      if (!shown) drawCard(next);
    },
    show(next) {
      if (shown?.marked !== next.marked) side = undefined;
      shown = next;
      drawCard(next);
      host.show(next.marked.range.startContainer);
      settle();
      if (watched) return;
      watched = true;
      fresh = true;
      grown.observe(host.place);
    },
    hide() {
      if (!shown) return;
      shown = null;
      side = undefined;
      grown.disconnect();
      watched = false;
      render(null, host.place);
      drawn = null;
      host.hide();
    },
    follow: () => settle(),
    lift() {
      host.hide();
      host.show(shown?.marked.range.startContainer);
    },
    box: () => (shown ? boxNow() : null),
    focus: () => host.place.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
  };
}

/** What a mention says, as far as its first node goes. */
function textOf({ range: { startContainer, startOffset, endContainer, endOffset } }: Marked): string {
  const end = startContainer === endContainer ? endOffset : undefined;
  return startContainer.textContent?.slice(startOffset, end) ?? '';
}
