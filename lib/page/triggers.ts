/**
 * Walks the text of a page and stops at nodes that may hold a mention. Nearly every node is passed over after one
 * test of its text, so a walk costs little more than visiting the nodes. A mention can run over the seam of two inline
 * neighbours ("Bit<b>coin</b>", "Russell <b>2000</b>"), so the few characters at such seams are tested too.
 */

import { mayMention } from '../detect/trigger.ts';
import { isBlock } from './areas.ts';

/** Longer than any name or ticker that could be broken in two. */
const SEAM = 14;

/** A walk that can stop after any node and go on later. */
export interface TriggerWalk {
  /** The next text node that may hold a mention, or begins or ends one; null when this slice or the walk is over. */
  next(): Text | null;
  /** True when the last `next` ended for good. */
  readonly done: boolean;
}

/** @param mayGoOn asked now and then; false ends the slice. */
export function walkTriggers(root: Node, mayGoOn: () => boolean): TriggerWalk {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let before: Text | null = null;
  let visited = 0;
  let done = false;
  return {
    get done() {
      return done;
    },
    next() {
      for (;;) {
        // Asking for the time costs more than looking at a node.
        if ((++visited & 63) === 0 && !mayGoOn()) return null;
        const node = walker.nextNode() as Text | null;
        if (!node) {
          done = true;
          return null;
        }
        const previous = before;
        before = node;
        const { data } = node;
        if (data.length > 2 && mayMention(data)) return node;
        if (previous && isSeam(previous.data, data) && isInline(previous, node)) return node;
      }
    },
  };
}

/** Whether a mention could run from one text into the next; decided on two codes alone for nearly every node. */
function isSeam(left: string, right: string): boolean {
  const last = left.charCodeAt(left.length - 1);
  const first = right.charCodeAt(0);
  const isWord = last > 47 && first > 47;
  if (!isWord && !(isBlank(last) || isBlank(first))) return false;
  const tail = left.slice(-SEAM);
  return isWord ? mayMention(tail + right.slice(0, SEAM)) && !mayMention(tail) : /russell\s*$/i.test(tail);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 160;
}

/** Whether no block begins or ends between two texts that follow each other. */
function isInline(left: Text, right: Text): boolean {
  return staysInline(left, right) && staysInline(right, left);
}

function staysInline(from: Text, to: Text): boolean {
  for (let node = from.parentNode; node && !node.contains(to); node = node.parentNode) if (isBlock(node)) return false;
  return true;
}
