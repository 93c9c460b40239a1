/** The popover by keyboard: Escape closes it, and a command walks from mention to mention. */

import type { PageMention, PageMentions } from '../mentions.ts';
import { isReaders } from './own-events.ts';
import { inReadingOrder } from './reading-order.ts';

/**
 * Hands Escape to whoever closes the popover.
 * @param close closes what is open; false when nothing is.
 * @param inside where keys are heard that are pressed in the popover.
 */
export function followEscape(close: () => boolean, inside: EventTarget, signal: AbortSignal): void {
  const listen = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || !isReaders(event) || !close()) return;
    // The page's own Escape must not close something of its own at the same stroke.
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const target of [window, inside]) target.addEventListener('keydown', listen, { signal, capture: true });
}

export interface WalkOptions {
  mentions: PageMentions;
  /** The mention that a reader without a pointer has open. */
  current(): PageMention | null;
  /** Goes there and opens the popover. */
  open(mention: PageMention): void;
}

/** The walk from mention to mention in reading order: each call opens the next one, if this frame is the one in use. */
export function createWalk({ mentions, current, open }: WalkOptions, signal: AbortSignal): () => void {
  let lookingOn: number | undefined;
  function goToNext(): void {
    const now = current();
    const words = inReadingOrder(mentions.all());
    // A page is read where its reader is: what comes next may lie beyond.
    if ((words.at(-1) ?? null) === now && mentions.readOn()) {
      clearTimeout(lookingOn);
      lookingOn = window.setTimeout(goToNext);
      return;
    }
    const next = words[now ? words.indexOf(now) + 1 : 0] ?? words[0];
    if (!next) return;
    open(next);
  }
  signal.addEventListener('abort', () => clearTimeout(lookingOn));
  return () => {
    const inFrame = document.activeElement instanceof HTMLIFrameElement;
    if (!inFrame && (window === window.top || document.hasFocus())) goToNext();
  };
}
