/** Mentions in the order in which they are read, through shadow roots, for the walk by keyboard. */

import type { PageMention } from '../mentions.ts';
import { parentOf } from '../parent.ts';
import { boxesOf } from './hit-test.ts';

/** Those that can be seen, first to last. */
export function inReadingOrder(mentions: readonly PageMention[]): PageMention[] {
  return mentions.filter(isShown).sort((a, b) => {
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

/** Less of a word in sight than this, px, is none: what only a screen reader tells is cut down to one pixel. */
const LEAST = 4;

/** Whether a reader can see a mention, once the document is scrolled to it. */
function isShown(mention: PageMention): boolean {
  const parent = parentOf(mention.range.startContainer);
  const [box] = boxesOf(mention);
  if (!parent || !box || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  let { left, right, top, bottom } = box;
  for (
    let at: Element | null = parent;
    at && at !== document.body && at !== document.documentElement;
    at = parentOf(at)
  ) {
    const { overflow, clipPath, position } = getComputedStyle(at);
    if (overflow === 'visible' && clipPath === 'none') continue;
    const area = at.getBoundingClientRect();
    [left, right] = [Math.max(left, area.left), Math.min(right, area.right)];
    [top, bottom] = [Math.max(top, area.top), Math.min(bottom, area.bottom)];
    if (clipPath.startsWith('inset(50%') || right - left < LEAST || bottom - top < LEAST) return false;
    if (position === 'fixed') break;
  }
  return true;
}
