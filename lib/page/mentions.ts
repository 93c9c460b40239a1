/** The mentions of a page, as whoever reads it hands them to whoever opens the popover on them. */

import type { Ticker } from '../assets.ts';

/** A mention in the page. Its range is static: it costs the page nothing, and is worth nothing once its nodes left. */
export interface PageMention {
  readonly asset: Ticker;
  readonly range: StaticRange;
  /** False where no line is drawn under it: the page draws its own, or the word would lose its paint. */
  readonly isDrawn?: boolean;
}

/** What a mention says, as far as its first node goes. */
export function textOf({ range: { startContainer, startOffset, endContainer, endOffset } }: PageMention): string {
  const end = startContainer === endContainer ? endOffset : undefined;
  return startContainer.textContent?.slice(startOffset, end) ?? '';
}

/** What is known of the mentions of a page. */
export interface PageMentions {
  /** Mentions whose text begins or ends in a text node that is a child of this element, or null. */
  under(element: Element): ReadonlySet<PageMention> | null;
  /** All mentions found so far, in no order. */
  all(): PageMention[];
  /** Reads on for a while, beyond what the reader sees, or until there is another mention; false when all is read. */
  readOn(): boolean;
  /** Draws one mention as the one under the pointer; null takes that away. */
  point(mention: PageMention | null): void;
  /** Calls back whenever mentions were added or removed, or all went because the site was switched off. */
  onChange(changed: () => void): void;
  /** Brings a mention into view and opens the popover on it; there once the popover's script is. */
  goTo?(mention: PageMention): void;
  /** What the pointer did last before the popover's script was there, which goes on from it. */
  pointer?: PointerEvent;
  /** Set by whoever opens the popover on them: that nobody else need. */
  hasPopover?: boolean;
  /** Ends with the reading: site switched off, page left alone, or the extension gone. */
  readonly signal: AbortSignal;
}

/** The settings of hovering; they change in place. */
export interface HoverSettings {
  /** Whether figures in the sentence under the pointer are checked. */
  statements: boolean;
  /** Milliseconds. */
  delay: number;
  modifier: 'none' | 'alt' | 'ctrl' | 'shift';
}
