/**
 * Divides a large page into parts, by its own structure, so that each can wait until its reader comes near: most of a
 * long page is never looked at, and what is not looked at costs nothing.
 */

import { SKIPPED_SELECTOR } from '../skipped.ts';
import type { Block } from './block.ts';
import { triggerPlaces } from './joined-trigger.ts';

/** An element, or neighbours of which the first stands for all when one looks out for them. */
export interface Part {
  readonly parent: Element;
  readonly first: Element;
  readonly alone: boolean;
  /** The first that is no longer of them; null at the end of their parent. */
  readonly end: Element | null;
}

/** An element with no more elements in it than this is read at once. */
const LARGE = 256;
/** Siblings in a longer list than this wait in groups: a list has one direction, where a layout has sidebars. */
const LIST = 64;
const LONG_LIST = 5000;
const GROUP = 16;
const MOST_GROUPS = 256;
/** Parts so deep in the element are divided when their turn comes: each level counts all that is in it. */
const DEEPEST = 32;

/** A word may run on from one of these into the next: "<b>Russell</b> <i>2000</i>". */
const INLINE = new Set('a abbr b bdi cite data em font i ins mark q s small span strong sub sup time u var'.split(' '));
/** The browser finds it without a script's view of each node between. */
const OWN_TEXTS = 'text()[normalize-space()]';

/**
 * The parts of a large element, in its order, without those where nothing is ever marked; null when it is one itself.
 * @param known how many elements are in it, where that was counted already.
 */
export function partsOf(element: Block, depth = 0, known?: number): Part[] | null {
  if (!(element instanceof Element) || depth > DEEPEST) return null;
  // Counting all that is in a very long list would take long itself.
  const isList = element.childElementCount > LONG_LIST;
  const count = isList ? Number.POSITIVE_INFINITY : (known ?? element.querySelectorAll('*').length);
  if (!isList && (count <= LARGE || isProse(element))) return null;
  const parts: Part[] = [];
  const { children } = element;
  const { length } = children;
  const size = length <= LIST ? 1 : Math.max(GROUP, Math.ceil(length / MOST_GROUPS));
  let first = element.firstElementChild;
  for (let at = 0; first; ) {
    // What comes last may be layers that are no part of the list.
    const alone = size === 1 || at + size >= length - GROUP;
    at += alone ? 1 : size;
    const end: Element | null = children[at] ?? null;
    const part: Part = { parent: element, first, alone, end };
    if (!alone) parts.push(part);
    else if (!first.matches(SKIPPED_SELECTOR))
      parts.push(...(partsOf(first, depth + 1, length === 1 ? count - 1 : undefined) ?? [part]));
    first = end;
  }
  return parts;
}

/** The elements of a part, with what the page put between them, without those where nothing is ever marked. */
export function elementsOf({ parent, first, alone, end }: Part): Element[] {
  if (alone) return [first];
  // The page has moved them apart.
  if (first.parentNode !== parent || (end && end.parentNode !== parent)) return [parent];
  const elements: Element[] = [];
  for (let at: Element | null = first; at && at !== end; at = at.nextElementSibling) {
    if (!at.matches(SKIPPED_SELECTOR)) elements.push(at);
  }
  return elements;
}

/** Whether an element's own text may hold a mention, or one may run through its first children. */
function isProse(element: Element): boolean {
  const own = ownText(element);
  let before = false;
  for (let i = 0, child = element.firstElementChild; child && i < LIST; i++, child = child.nextElementSibling) {
    const inline = INLINE.has(child.localName);
    if (inline && (before || own !== '')) return true;
    before = inline;
  }
  return triggerPlaces(own).length > 0;
}

function ownText(element: Element): string {
  const texts = document.evaluate(OWN_TEXTS, element, null, XPathResult.ORDERED_NODE_ITERATOR_TYPE);
  let joined = '';
  for (let text = texts.iterateNext(); text; text = texts.iterateNext()) joined += ` ${(text as Text).data}`;
  return joined;
}
