/** Mentions in the order in which they are read, through shadow roots, for the walk by keyboard. */

import type { PageMention } from '../mentions.ts';
import { shared } from '../shared.ts';

/** Those that can be seen, first to last. */
export function inReadingOrder(mentions: readonly PageMention[]): PageMention[] {
  return mentions
    .filter((mention) => shared.isSeen?.(mention) !== false)
    .sort((a, b) => {
      const [theirs, ours] = [placeOf(b.range.startContainer), placeOf(a.range.startContainer)];
      // Nodes of different trees are compared where those trees stand side by side.
      const level = ours.findIndex((node, i) => node !== theirs[i]);
      const [before, after] = [ours[level], theirs[level]];
      if (!before || !after) return a.range.startOffset - b.range.startOffset;
      return before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
}

/** The hosts of the shadow roots around a node, outermost first, and the node itself. */
function placeOf(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...placeOf(root.host), node] : [node];
}
