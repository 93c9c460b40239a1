/** Where mentions lie in the viewport. */

import type { PageMention } from './mentions.ts';

/** One reused range: a live range costs the page something on every change, so there is never more than this one. */
let measure: Range | null = null;
/** Where it waits between uses, outside the page. */
let nowhere: Text | null = null;

/** The boxes of a mention's lines in the viewport; none when its nodes left the page. */
export function boxesOf({ range }: Pick<PageMention, 'range'>): DOMRect[] {
  measure ??= document.createRange();
  nowhere ??= document.createTextNode('');
  try {
    measure.setStart(range.startContainer, range.startOffset);
    measure.setEnd(range.endContainer, range.endOffset);
    return [...measure.getClientRects()];
  } catch {
    // The text became shorter than the range.
    return [];
  } finally {
    measure.selectNodeContents(nowhere);
  }
}
