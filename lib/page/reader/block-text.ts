/** The text of one block as a reader sees it, and the way back from an offset to its node. */

import { NO_TEXT_NAMES } from '../skipped.ts';
import { BLOCK_NAMES, type Block, isBlock } from './block.ts';

/** Text longer than this is no block of prose, and is cut. */
const MOST = 20_000;

const NOT_PLAIN = [...BLOCK_NAMES, ...NO_TEXT_NAMES].join();

export interface BlockText {
  text: string;
  /** The range of a stretch of the text; null when it is empty. */
  rangeOf(start: number, end: number): StaticRange | null;
}

/** Joins the text nodes of a block; blocks within it stand as a line break and belong to themselves. */
export function blockText(block: Block): BlockText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  const collect = (parent: Node) => {
    for (let child = parent.firstChild; child && text.length < MOST; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        nodes.push(child as Text);
        starts.push(text.length);
        text += (child as Text).data;
      } else if (isBlock(child)) text += '\n';
      else if (child.nodeType === Node.ELEMENT_NODE && !NO_TEXT_NAMES.has((child as Element).localName)) collect(child);
    }
  };
  // Most prose holds nothing but text: the browser joins that itself, and nodes are looked at only up to the mentions.
  const walker = block.querySelector(NOT_PLAIN) ? null : document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  if (walker) text = (block.textContent ?? '').slice(0, MOST);
  else collect(block);
  let reached = 0;

  /** The node that holds an offset: the last one that starts at or before it. */
  const at = (offset: number): number => {
    while (walker && reached <= offset) {
      const node = walker.nextNode() as Text | null;
      if (!node) break;
      nodes.push(node);
      starts.push(reached);
      reached += node.length;
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text,
    rangeOf(start, end) {
      const [first, last] = [at(start), at(end - 1)];
      const [startContainer, endContainer] = [nodes[first], nodes[last]];
      if (!startContainer || !endContainer || start >= end) return null;
      const startOffset = start - (starts[first] ?? 0);
      const endOffset = end - (starts[last] ?? 0);
      return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    },
  };
}
