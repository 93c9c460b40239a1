/** Blocks: the elements that a text belongs to, as a paragraph or a list item. Decided by names, never by styles. */

/** Elements that end a line of text; all others are inline and a word may run through their edges. */
export const BLOCK_NAMES: ReadonlySet<string> = new Set(
  (
    'article aside blockquote body br dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul img video iframe'
  ).split(' '),
);

/** Some pages nest without end: what lies deeper in inline elements belongs to the page as a whole. */
const DEEPEST_INLINE = 200;

/** What a text belongs to: an element, or a shadow root whose own children are no blocks. */
export type Block = Element | ShadowRoot;

export function isBlock(node: Node): boolean {
  return BLOCK_NAMES.has((node as Element).localName);
}

/** The block a node is or belongs to. */
export function blockOf(node: Node): Block {
  let at = node;
  for (let depth = 0; !isBlock(at) && at.parentNode; depth++) {
    if (depth === DEEPEST_INLINE) return document.body;
    at = at.parentNode;
  }
  return at as Block;
}
