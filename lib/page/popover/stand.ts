/** Keeps the popover where it belongs: beside its word, or where the reader dragged it. */

import type { PageMention } from '../mentions.ts';
import { followDrag } from './drag.ts';
import { anchorOf } from './hit-test.ts';
import type { PopoverHost } from './host.ts';
import type { Box, Point } from './intent.ts';
import { EDGE, nextCorner, placeBeside, type Side, viewport, wholeHeight, withinViewport } from './placement.ts';

export interface Standing {
  mention: PageMention;
  /** Where the pointer is, which says which line of a broken word it stands beside. */
  at: Point;
  pinned: boolean;
}

export interface Stand {
  /** Stands beside a word, or where a pinned popover was dragged, until it is left; parts that grow make it not jump. */
  beside(standing: Standing): void;
  /** The word has moved, or the window: stands beside it again. */
  settle(): void;
  /** The word was written anew. */
  replace(mention: PageMention): void;
  leave(): void;
  /** To another corner of the window: for those who do not drag. */
  toNextCorner(): void;
  box(): Box;
}

export function createStand(host: PopoverHost, signal: AbortSignal): Stand {
  let standing: Standing | null = null;
  let side: Side | undefined;
  /** Where it was dragged: kept while it is pinned, also for the next word. */
  let home: Point | null = null;

  const box = (): Box => host.element.getBoundingClientRect();
  const giveRoom = (height: number) => host.place.style.setProperty('--room', `${height}px`);

  /** A view that is zoomed in by two fingers is narrower than the page; only then is it asked for. */
  let isNarrow = false;
  function giveBreadth({ width }: Box): void {
    const isZoomed = (visualViewport?.scale ?? 1) > 1.01;
    if (isZoomed || isNarrow) host.place.style.setProperty('--breadth', isZoomed ? `${width - 2 * EDGE}px` : '100vw');
    isNarrow = isZoomed;
  }

  function move(to: Point): void {
    host.moveTo(to);
    // Inside the closed root, for what stands beside the popover.
    host.place.dispatchEvent(new Event('moved', { bubbles: true }));
  }

  /** Where it was dragged, if that does not cover the word; null where it belongs beside the word. */
  function dragged(anchor: Box | null, view: Box): Point | null {
    if (!standing?.pinned || !home) return null;
    giveRoom(wholeHeight(view));
    const { width, height } = box();
    const at = withinViewport({ ...home, width, height }, view);
    return anchor && overlaps({ ...at, width, height }, anchor) ? null : at;
  }

  function settle(): void {
    if (!standing) return;
    const view = viewport();
    giveBreadth(view);
    const anchor = anchorOf(standing.mention, standing.at);
    const at = dragged(anchor, view);
    if (at) {
      show(at, '');
      return;
    }
    if (!anchor) return;
    if (!side) giveRoom(wholeHeight(view));
    const placed = placeBeside(anchor, box(), view, side);
    if (placed) {
      side = placed.side;
      giveRoom(placed.room);
      show(placed, side);
    } else {
      // Where there is no room, as in a low frame, nothing is shown rather than over the word.
      host.veil(true);
    }
  }

  function show(to: Point, beside: Side | ''): void {
    host.veil(false);
    host.place.dataset.side = beside;
    move(to);
  }

  // It tells once at once, when all is placed already.
  let isFresh = false;
  let isWatched = false;
  const grown = new ResizeObserver(() => {
    if (!isFresh) settle();
    isFresh = false;
  });
  followDrag(
    host.place,
    '[data-part="handle"]',
    () => standing?.pinned ?? false,
    (by) => {
      const { x, y, width, height } = box();
      home = withinViewport({ x: x + by.x, y: y + by.y, width, height }, viewport());
      move(home);
    },
    signal,
  );
  addEventListener('resize', settle, { signal });
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, settle, { signal });
  signal.addEventListener('abort', () => grown.disconnect());

  return {
    beside(next) {
      // Once it stands on a side of a word it stays there, so that unfolding doesn't make it jump.
      if (standing?.mention !== next.mention) side = undefined;
      if (!next.pinned) home = null;
      standing = next;
      settle();
      if (isWatched) return;
      isWatched = true;
      isFresh = true;
      grown.observe(host.place);
    },
    settle,
    replace(mention) {
      if (standing) standing = { ...standing, mention };
    },
    leave() {
      standing = null;
      isWatched = false;
      grown.disconnect();
    },
    toNextCorner() {
      const view = viewport();
      giveRoom(wholeHeight(view));
      home = nextCorner(box(), view);
      move(home);
    },
    box,
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
