/**
 * Walks the text of a page and stops at nodes where a mention may begin. Making a script's view of a node costs a
 * microsecond, more than all else here, so the page is read in stretches of neighbouring elements: the browser joins a
 * stretch's text by itself, one search passes over it, and only a stretch with a trigger has its nodes looked at. A
 * mention that runs over the seam of inline neighbours ("Bit<b>coin</b>") is whole in the joined text.
 */

import { type JoinedTriggers, joinedTriggers } from './joined-trigger.ts';

/** Elements in a stretch: more make fewer stretches, but more nodes to look at for each trigger. */
const STRETCH = 32;
/** So many elements of the next stretch are read with it, for a mention that runs over the edge. */
const OVERLAP = 2;
/** Text longer than this holds scripts or data, which are cut out before the search. */
const PLAIN = 4000;
/** Text nodes longer than this are asked where they stand. */
const LONG = 300;

const DATA = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

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
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const stretch = document.createRange();
  /** Index of the element at which the next stretch begins; the first one begins at the root. */
  let at = -1;
  let done = false;
  const found: Text[] = [];

  /** Puts what may begin a mention in the next stretch into `found`. */
  function readStretch(): void {
    const begin = elements[at] ?? root;
    const following = at + STRETCH;
    const end = elements[following + OVERLAP];
    at = following;
    done = at >= elements.length;
    // The page moves on between slices; what it adds or moves is read again by whoever follows its changes.
    if (!begin.isConnected) return;
    // Comparing far ends of a flat page is slow: the end of the root is set only where it is needed.
    if (!end?.isConnected) stretch.selectNodeContents(root);
    stretch.setStart(begin, 0);
    if (end?.isConnected) stretch.setEnd(end, 0);
    const text = stretch.toString();
    walker.currentNode = begin;
    if (text.length > PLAIN) searchMixed(text.length);
    else {
      const triggers = joinedTriggers(text);
      if (triggers) searchPlain(triggers);
    }
  }

  function searchPlain(triggers: JoinedTriggers): void {
    let passed = 0;
    for (let hit = triggers.from(0); hit >= 0; hit = triggers.from(passed)) {
      let node: Text | null = null;
      while (passed <= hit) {
        node = walker.nextNode() as Text | null;
        if (!node) return;
        passed += node.length;
      }
      if (node) found.push(node);
    }
  }

  /** The same, over the text without the data in it. */
  function searchMixed(length: number): void {
    const nodes: Text[] = [];
    const ends: number[] = [];
    let text = '';
    for (let passed = 0; passed < length; ) {
      const node = walker.nextNode() as Text | null;
      if (!node) break;
      passed += node.length;
      if (node.length > LONG && node.parentNode && DATA.has(node.parentNode.nodeName)) continue;
      nodes.push(node);
      text += node.data;
      ends.push(text.length);
    }
    const triggers = joinedTriggers(text);
    if (!triggers) return;
    let index = 0;
    for (let hit = triggers.from(0); hit >= 0; hit = triggers.from(ends[index] ?? text.length)) {
      while ((ends[index] ?? Number.POSITIVE_INFINITY) <= hit) index++;
      const node = nodes[index];
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
