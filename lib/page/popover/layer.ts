/** The layers of a page: what lies over all else, and where the popover joins it. */

import { browser } from '../browser.ts';
import { OWN_SELECTOR } from '../own.ts';
import { parentOf } from '../parent.ts';

const MODAL = 'dialog:modal';
const LAYERS = `${MODAL}, :popover-open, :fullscreen`;

/**
 * Where the popover of a word belongs: the topmost layer that contains the word, so that it is not outside of it for a page
 * that closes at a click there; else a modal dialog, which makes all outside of it inert; else the whole document.
 * @param over what lay over the popover: it may be in a modal dialog that the document doesn't know of.
 */
export function layerOf(word: Node, over: Element | null = null): Element {
  return around(word, LAYERS) ?? (over && around(over, MODAL)) ?? modalOf(document) ?? document.documentElement;
}

function around(node: Node, selector: string): Element | null {
  for (let at: Element | null = node instanceof Element ? node : parentOf(node); at; at = parentOf(at)) {
    if (at.matches(selector)) return at;
  }
  return null;
}

/** The modal dialog opened last, as far as the order of the document tells. */
function modalOf(root: ParentNode): Element | null {
  return [...root.querySelectorAll(MODAL)].at(-1) ?? null;
}

/** A page that lifts its own layers over ours each time is let win: so often ours is lifted again … */
const LIFTS = 8;
/** … until it has been quiet for so long, ms. */
const QUIET = 10_000;
/** Its corners are looked at so far inside, px: they are round. */
const INSET = 16;

/**
 * Calls back when a layer of the page opened over an element of ours, or closed with it.
 * @param lift gets what lies over it, where that is all that is known.
 */
export function watchLayers(own: Element, lift: (over: Element | null) => void, signal: AbortSignal): void {
  let lifts = LIFTS;
  let last = 0;
  function tell(over: Element | null): void {
    if (performance.now() - last > QUIET) lifts = LIFTS;
    last = performance.now();
    if (lifts-- > 0) lift(over);
  }
  const listen = (event: Event) => {
    const target = event.composedPath()[0] as Node;
    if (target === own) return;
    const isOpening = (event as ToggleEvent).newState !== 'closed';
    if (isOpening !== target.contains(own) || target === document) tell(null);
  };
  const on = (type: string, listener: (event: Event) => void) =>
    document.addEventListener(type, listener, { signal, capture: true, passive: true });
  for (const type of ['toggle', 'fullscreenchange']) on(type, listen);
  // No event tells of layers inside shadow roots: the browser sees that something covers ours, or the pointer meets it.
  const look = () => {
    const over = own.matches(':popover-open') ? elementOver(own) : null;
    if (over) tell(over);
  };
  on('pointerover', look);
  const seen = new IntersectionObserver(look, { threshold: 1, delay: 100, trackVisibility: true } as SeenInit);
  seen.observe(own);
  signal.addEventListener('abort', () => seen.disconnect());
}

/** Chromium's own options, which have it look for what covers an element; others ignore them. */
interface SeenInit extends IntersectionObserverInit {
  delay: number;
  trackVisibility: boolean;
}

/** The innermost element that covers the middle or a corner of ours, through all shadow roots. */
function elementOver(own: Element): Element | null {
  const { left, right, top, bottom } = own.getBoundingClientRect();
  for (const [x, y] of [
    [(left + right) / 2, (top + bottom) / 2],
    [left + INSET, top + INSET],
    [right - INSET, bottom - INSET],
  ] as const) {
    const over = innermostAt(document, x, y);
    if (over && over !== own) return over;
  }
  return null;
}

function innermostAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inside = element instanceof HTMLElement && !element.matches(OWN_SELECTOR) ? rootOf(element) : null;
  return inside && inside !== root ? (innermostAt(inside, x, y) ?? element) : element;
}

/** A shadow root, open or closed: extensions may ask for it. */
function rootOf(element: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  return element.openOrClosedShadowRoot ?? browser.dom?.openOrClosedShadowRoot(element) ?? null;
}
