/** The heading over a block: the block or line before it that ends in a colon, as over a list of items. */

import type { Block } from '../reader/block.ts';

/** A heading holds for the few short blocks after it ("For the week:", then a line for each index). */
const MOST_ITEMS = 8;
const LONGEST_ITEM = 200;
/** How far up the tree the block before is looked for: a list item's lies before its list. */
const HIGHEST = 3;

/** Null where none of the blocks before is one. */
export function headingBefore(block: Block): string | null {
  let at: Element | null = block instanceof Element ? block : null;
  for (let items = 0; at && items < MOST_ITEMS; ) {
    at = previousOf(at);
    const text = at?.textContent?.trim() ?? '';
    if (text === '') continue;
    if (text.length > LONGEST_ITEM) return null;
    if (text.endsWith(':')) return text;
    items++;
  }
  return null;
}

function previousOf(element: Element): Element | null {
  let at: Element | null = element;
  for (let height = 0; at && height <= HIGHEST; height++) {
    if (at.previousElementSibling) return at.previousElementSibling;
    at = at.parentElement;
    if (!at || at.matches('article, main, body')) return null;
  }
  return null;
}
