/**
 * Walks the text of a page and stops at nodes where a mention may begin. Making a script's view of a node costs a
 * microsecond, more than all else here, so the page is read in stretches of neighbouring elements: the browser joins a
 * stretch's text by itself, one search passes over it, and only a stretch with a trigger has its nodes looked at. A
 * mention that runs over the seam of inline neighbours ("Bit<b>coin</b>") is whole in the joined text.
 */

import { triggerPlaces } from './joined-trigger.ts';

/** Elements in a stretch: more make fewer stretches, but more nodes to look at for each trigger. */
const STRETCH = 32;
/** So many elements of the next stretch are read with it, for a mention that runs over the edge. */
const OVERLAP = 2;

/** Scripts and data: their text is joined with the page's, though nobody reads it. */
const DATA = 'script, style, noscript, template, textarea';
/** Data shorter than this cost less to search than to leave out. */
const HEAVY = 1000;

/** A walk that can stop after any stretch and go on later. */
export interface TriggerWalk {
  /** The next text node where a mention may begin; null when this slice or the walk is over. */
  next(): Text | null;
  /** True when the last `next` ended for good. */
  readonly done: boolean;
}

/** @param mayGoOn asked before each stretch; false ends the slice. */
export function walkTriggers(root: ParentNode & Node, mayGoOn: () => boolean): TriggerWalk {
  const elements = root.querySelectorAll('*');
  const heavy = heavyData(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const stretch = document.createRange();
  /** Index of the element at which the next stretch begins; the first one begins at the root. */
  let at = -1;
  let done = false;
  const found: Text[] = [];

  /** Puts what may begin a mention in the next stretch into `found`; long data cut it into pieces. */
  function readStretch(): void {
    const begin = elements[at] ?? root;
    at += STRETCH;
    done = at >= elements.length;
    const end = elements[at + OVERLAP] ?? null;
    // The page moves on between slices; what it adds or moves is read again by whoever follows its changes.
    if (!begin.isConnected || end?.isConnected === false) return;
    while (heavy[0] && heavy[0] !== begin && isBefore(heavy[0], begin)) heavy.shift();
    // Comparing far ends of a flat page is slow: the end of the root is set only where it is needed.
    if (!end) stretch.selectNodeContents(root);
    stretch.setStart(begin, 0);
    walker.currentNode = begin;
    for (const data of heavy) {
      if (!data.isConnected) continue;
      if (end && !isBefore(data, end)) break;
      if (data !== begin) {
        stretch.setEndBefore(data);
        search();
      }
      if (!end) stretch.selectNodeContents(root);
      stretch.setStartAfter(data);
      walker.currentNode = data.lastChild ?? data;
    }
    if (end) stretch.setEnd(end, 0);
    search();
  }

  function search(): void {
    let node: Text | null = null;
    let passed = 0;
    for (const place of triggerPlaces(stretch.toString())) {
      if (place < passed) continue;
      while (passed <= place) {
        node = walker.nextNode() as Text | null;
        if (!node) return;
        passed += node.length;
      }
      if (node) found.push(node);
    }
  }

  return {
    get done() {
      return done && found.length === 0;
    },
    next() {
      while (found.length === 0) {
        if (done || !mayGoOn()) return null;
        readStretch();
      }
      return found.shift() ?? null;
    },
  };
}

function heavyData(root: ParentNode): Element[] {
  return [...root.querySelectorAll(DATA)].filter(({ firstChild }) => firstChild && (firstChild as Text).length > HEAVY);
}

function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
