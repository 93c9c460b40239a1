/** The text of one block as a reader sees it, and the way back from an offset to its node. */

import { lowerBound } from '../../lower-bound.ts';
import { NO_TEXT_NAMES } from '../skipped.ts';
import { BLOCK_NAMES, type Block, isBlock } from './block.ts';
import { visibleText } from './invisible.ts';

/** Text longer than this is no block of prose, and is cut. */
const MOST = 20_000;
/** A block of more nodes than this may hold far more text: it is not joined as a whole. */
const MOST_NODES = 2000;

const NOT_PLAIN = [...BLOCK_NAMES, ...NO_TEXT_NAMES].join();

export interface BlockText {
  /** Without characters that nobody sees. */
  text: string;
  /** The range of a stretch of the text; null when it is empty. */
  rangeOf(start: number, end: number): StaticRange | null;
}

/** Joins the text nodes of a block; blocks within it stand as a line break and belong to themselves. */
export function blockText(block: Block): BlockText {
  // Most prose holds nothing but text: the browser joins that itself, and nodes are looked at only up to the mentions.
  const isPlain = block.childNodes.length < MOST_NODES && !block.querySelector(NOT_PLAIN);
  const { whole, seek } = isPlain ? joinedText(block) : collectedText(block);
  const { text, toWhole } = visibleText(whole);
  return {
    text,
    rangeOf(from, to) {
      if (from >= to) return null;
      const [start, end] = [toWhole(from), toWhole(to - 1) + 1];
      const [first, last] = [seek(start), seek(end - 1)];
      if (!first || !last) return null;
      const [startContainer, endContainer] = [first.node, last.node];
      const [startOffset, endOffset] = [start - first.start, end - last.start];
      return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    },
  };
}

interface Placed {
  node: Text;
  /** Where its text begins in the whole. */
  start: number;
}

interface Nodes {
  whole: string;
  /** The node that holds an offset. */
  seek(offset: number): Placed | undefined;
}

function joinedText(block: Block): Nodes {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Placed[] = [];
  let reached = 0;
  return {
    whole: (block.textContent ?? '').slice(0, MOST),
    seek(offset) {
      while (reached <= offset) {
        const node = walker.nextNode() as Text | null;
        if (!node) break;
        nodes.push({ node, start: reached });
        reached += node.length;
      }
      return lastBefore(nodes, offset);
    },
  };
}

function collectedText(block: Block): Nodes {
  const nodes: Placed[] = [];
  let whole = '';
  const collect = (parent: Node) => {
    for (let child = parent.firstChild; child && whole.length < MOST; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        nodes.push({ node: child as Text, start: whole.length });
        whole += (child as Text).data.slice(0, MOST);
      } else if (isBlock(child)) whole += '\n';
      else if (child.nodeType === Node.ELEMENT_NODE && !NO_TEXT_NAMES.has((child as Element).localName)) collect(child);
    }
  };
  collect(block);
  return { whole, seek: (offset) => lastBefore(nodes, offset) };
}

/** The last node that begins at or before an offset. */
function lastBefore(nodes: readonly Placed[], offset: number): Placed | undefined {
  return nodes[lowerBound(nodes.length, (i) => (nodes[i]?.start ?? 0) <= offset) - 1];
}
