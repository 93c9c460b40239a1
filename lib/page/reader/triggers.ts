/**
 * Walks the text of a page and stops at nodes where a mention may begin. Making a script's view of a node costs a
 * microsecond, more than all else here, so the page is read in stretches of neighbouring elements: the browser joins a
 * stretch's text by itself, one search passes over it, and only a stretch with a trigger has its nodes looked at. A
 * mention that runs over the seam of inline neighbours ("Bit<b>coin</b>") is whole in the joined text.
 */

import { DATA_SELECTOR } from '../skipped.ts';
import { triggerPlaces } from './joined-trigger.ts';

/** Elements in a stretch: more make fewer stretches, but more nodes to look at for each trigger. */
const STRETCH = 32;
/** So many elements of the next stretch are read with it, for a mention that runs over the edge. */
const OVERLAP = 2;

/** Text longer than this is searched piece by piece; pieces overlap, for a mention that runs over the edge. */
const PIECE = 100_000;
/** A text so long is not joined with others: it is searched alone, and data not at all. Shorter ones cost less than that. */
const LONG = 5000;
/** Large pages are read in parts that hold no more elements than this: their texts are asked for their length. */
const MOST_ELEMENTS = 300;
const MOST_TEXTS = 2000;
const SEAM = 40;
/** After so many nodes the search may stop. */
const MANY_NODES = 500;

type Steps = Generator<undefined, void>;

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
  /** The stretch that the last slice ended in. */
  let begun: Steps | null = null;
  const found = rubyTexts(root);
  const long = elements.length > MOST_ELEMENTS ? [] : longTexts(root);

  /** Puts what may begin a mention in the next stretch into `found`; long texts cut it into pieces. May stop at each step. */
  function* readStretch(): Steps {
    const begin = elements[at] ?? root;
    at += STRETCH;
    done = at >= elements.length;
    const end = elements[at + OVERLAP] ?? null;
    // The page moves on between slices; what it adds or moves is read again by whoever follows its changes.
    if (!begin.isConnected || end?.isConnected === false) return;
    // Comparing far ends of a flat page is slow: the end of the root is set only where it is needed.
    const toEnd = () => (end ? stretch.setEnd(end, 0) : stretch.selectNodeContents(root));
    toEnd();
    stretch.setStart(begin, 0);
    walker.currentNode = begin;
    for (const text of long) {
      if (!stretch.intersectsNode(text)) continue;
      stretch.setEndBefore(text);
      yield* search(stretch.toString());
      if (!text.parentElement?.matches(DATA_SELECTOR)) yield* search(text.data, text);
      toEnd();
      stretch.setStartAfter(text);
      walker.currentNode = text;
    }
    yield* search(stretch.toString());
  }

  /** @param alone the node that holds all of the text */
  function* search(text: string, alone: Text | null = null): Steps {
    let node = alone;
    let passed = 0;
    let steps = 0;
    for (let from = 0; from < text.length; from += PIECE) {
      const start = Math.max(0, from - SEAM);
      const piece = text.length > PIECE ? text.slice(start, from + PIECE) : text;
      for (const place of triggerPlaces(piece)) {
        if (start + place < passed) continue;
        while (!alone && passed <= start + place) {
          node = walker.nextNode() as Text | null;
          if (!node) return;
          passed += node.length;
          if (++steps % MANY_NODES === 0) yield;
        }
        if (node) found.push(node);
        if (alone) return;
      }
      if (text.length > PIECE) yield;
    }
  }

  return {
    get done() {
      return done && !begun && found.length === 0;
    },
    next() {
      while (found.length === 0) {
        if ((done && !begun) || !mayGoOn()) return null;
        begun ??= readStretch();
        if (begun.next().done) begun = null;
      }
      return found.shift() ?? null;
    },
  };
}

/** Readings over single characters part a word in the joined text, so each word with readings is looked at. */
function rubyTexts(root: ParentNode): Text[] {
  if (!root.querySelector('rt')) return [];
  return [...root.querySelectorAll('ruby')].flatMap(({ firstChild }) =>
    firstChild?.nodeType === Node.TEXT_NODE ? [firstChild as Text] : [],
  );
}

function longTexts(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const long: Text[] = [];
  for (let i = 0; i < MOST_TEXTS && walker.nextNode(); i++) {
    const text = walker.currentNode as Text;
    if (text.length > LONG) long.push(text);
  }
  return long;
}
