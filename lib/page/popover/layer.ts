/** The layers of a page: what lies over all else, and where the popover joins it. */

import { parentOf } from '../parent.ts';

const MODAL = 'dialog:modal';
const LAYERS = `${MODAL}, :popover-open, :fullscreen`;

/**
 * Where the popover of a word belongs: the topmost layer that contains the word, so that it is not outside of it for a page
 * that closes at a click there; else a modal dialog, which makes all outside of it inert; else the whole document.
 */
export function layerOf(word: Node): Element {
  for (let at = parentOf(word); at; at = parentOf(at)) if (at.matches(LAYERS)) return at;
  return modalOf(document) ?? document.documentElement;
}

/** The modal dialog opened last, as far as the order of the document tells. */
function modalOf(root: ParentNode): Element | null {
  return [...root.querySelectorAll(MODAL)].at(-1) ?? null;
}

/** A page that lifts its own layers over ours each time is let win: so often ours is lifted again … */
const LIFTS = 8;
/** … until it has been quiet for so long, ms. */
const QUIET = 10_000;

/** Calls back when a layer of the page opened over an element of ours, or closed with it. */
export function watchLayers(own: Element, lift: () => void, signal: AbortSignal): void {
  let lifts = LIFTS;
  let last = 0;
  const listen = (event: Event) => {
    const target = event.composedPath()[0] as Node;
    if (target === own) return;
    const isOpening = (event as ToggleEvent).newState !== 'closed';
    if (isOpening === target.contains(own) && target !== document) return;
    if (performance.now() - last > QUIET) lifts = LIFTS;
    last = performance.now();
    if (lifts-- > 0) lift();
  };
  for (const type of ['toggle', 'fullscreenchange']) {
    document.addEventListener(type, listen, { signal, capture: true, passive: true });
  }
}
