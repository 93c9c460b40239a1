/** The popover as it stands in the page: its content drawn into the host beside a mention, shown, moved, closed. */

import type { Ticker } from '../../assets.ts';
import type { PageMention } from '../mentions.ts';
import { createPopoverHost } from './host.ts';
import type { Box, Point } from './intent.ts';
import { isReaders, keepEvents } from './own-events.ts';
import { createStand } from './stand.ts';

/** What the content is drawn from. */
export interface Shown {
  mention: PageMention;
  pinned: boolean;
  canClose: boolean;
  /** The extension was updated under the page. */
  orphaned: boolean;
}

/** What the popover does for what is drawn in it; none reacts to an event that a script made. */
export interface PopoverActions {
  onPin(event: Event): void;
  /** To another corner of the window: for those who do not drag. */
  onMove(event: Event): void;
  onClose(event: Event): void;
}

/** What is in the popover; whoever opens it knows nothing of that. */
export interface PopoverContent {
  readonly css: string;
  /** Another one whenever there is something newer to draw; null while there is nothing yet. */
  readonly stamp: string | null;
  /** What a page may know of it, as `data-…` attributes of the host. */
  attributes(asset: Ticker): Record<string, string>;
  draw(into: Element, shown: Shown, actions: PopoverActions): void;
  clear(into: Element): void;
  /** Calls back when there is something newer to draw. */
  onChange(changed: () => void): void;
}

export interface PagePopover {
  /** The element events inside the popover are seen on from the page's side. */
  readonly element: HTMLElement;
  /** Where events inside it are heard. */
  readonly inside: EventTarget;
  /** Draws it unseen while the pointer still rests, so that showing it takes no time. */
  prepare(shown: Shown): void;
  /** @param at where the pointer is. */
  show(shown: Shown, at: Point): void;
  hide(): void;
  /** Explains the same word, which the page wrote anew. */
  replace(mention: PageMention): void;
  /** Stands beside the word again, which has moved; a popover that was dragged stays. */
  follow(): void;
  /** Shows it again over all that was opened since, of which something lay over it. */
  lift(over: Element | null): void;
  /** Its box in the viewport; null while hidden. */
  box(): Box | null;
  focus(): void;
}

export function createPagePopover(
  content: PopoverContent,
  actions: Omit<PopoverActions, 'onMove'>,
  signal: AbortSignal,
): PagePopover {
  const host = createPopoverHost(content.css);
  const stand = createStand(host, signal);
  keepEvents(host.element, host.root, host.place, signal);
  let shown: Shown | null = null;
  let drawn: (Shown & { stamp: string | null }) | null = null;
  signal.addEventListener('abort', host.remove);

  const onMove = (event: Event) => {
    if (isReaders(event)) stand.toNextCorner();
  };

  function draw(next: Shown): void {
    const { stamp } = content;
    // It was drawn while the pointer rested: to compare it part by part would cost what that saved.
    if (drawn?.stamp === stamp && isSame(drawn, next)) return;
    // Another word is another popover, with the same parts unfolded.
    if (drawn?.mention !== next.mention) content.clear(host.place);
    drawn = { ...next, stamp };
    Object.assign(host.element.dataset, content.attributes(next.mention.asset));
    content.draw(host.place, next, { ...actions, onMove });
  }

  return {
    element: host.element,
    inside: host.root,
    prepare(next) {
      if (!shown) draw(next);
    },
    show(next, at) {
      shown = next;
      draw(next);
      host.show(next.mention.range.startContainer);
      stand.beside({ ...next, at });
    },
    hide() {
      if (!shown) return;
      shown = null;
      drawn = null;
      stand.leave();
      content.clear(host.place);
      host.hide();
    },
    replace(mention) {
      if (drawn) drawn.mention = mention;
      if (!shown) return;
      shown = { ...shown, mention };
      stand.replace(mention);
    },
    follow: stand.settle,
    lift(over) {
      if (!shown) return;
      host.hide();
      host.show(shown.mention.range.startContainer, over);
    },
    box: () => (shown ? stand.box() : null),
    focus: () => host.place.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
  };
}

function isSame(a: Shown, b: Shown): boolean {
  return a.mention === b.mention && a.pinned === b.pinned && a.canClose === b.canClose && a.orphaned === b.orphaned;
}
