/** The way up a page, through shadow roots. */

/** The element around a node, which for the top of a shadow root is its host. */
export function parentOf(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}
