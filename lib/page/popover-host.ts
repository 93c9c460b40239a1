/**
 * The one element of ours in a page, made at the first hover: last child of <html>, or of the modal dialog that makes
 * all else inert, or of the element in full screen, which covers all else. It is shown in the top layer, so that
 * nothing of the page lies over it and no transform moves it.
 */

import type { Point } from './hover-intent.ts';
import { parentOf } from './parent.ts';

const MODAL = 'dialog:modal';

/**
 * Ours against whatever the page says of every element: inside a shadow root, `!important` wins over the page's, in its
 * sheets and in the element's own style. `all` leaves out direction and the page's zoom.
 */
const HOST_STYLE = `
  :host {
    all: initial !important;
    direction: ltr !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    display: block !important;
    width: max-content !important;
    height: max-content !important;
    overflow: visible !important;
    z-index: 2147483647 !important;
    unicode-bidi: normal !important;
  }
  :host::before,
  :host::after,
  :host::backdrop {
    display: none !important;
  }
  :host(:not(:popover-open)) {
    display: none !important;
  }
`;

export interface PopoverHost {
  element: HTMLElement;
  /** What the popover is drawn into. */
  place: HTMLElement;
  /** @param word the node it explains. */
  show(word?: Node): void;
  hide(): void;
  /** Moves the upper left corner to a point of the viewport. */
  moveTo(point: Point): void;
}

/** Makes the host with the styles of the popover. Nothing is in the page before `show`. */
export function createPopoverHost(css: string): PopoverHost {
  const element = document.createElement('tidemark-popover');
  const root = element.attachShadow({ mode: 'open' });
  const place = document.createElement('div');
  root.append(place);
  element.popover = 'manual';
  let styled: CSSStyleSheet | null = null;
  const setStyle = (property: string, value: string) => {
    // A sheet in a style element is there only once the element is in the page.
    styled ??= addStyle(root, HOST_STYLE + css);
    const [rule] = styled?.cssRules ?? [];
    if (rule instanceof CSSStyleRule) rule.style.setProperty(property, value, 'important');
  };

  return {
    element,
    place,
    show(word) {
      const parent = modalFor(word) ?? document.fullscreenElement ?? document.documentElement;
      if (element.parentNode !== parent || parent.lastElementChild !== element) parent.append(element);
      setStyle('zoom', String(1 / (parent.currentCSSZoom ?? 1)));
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      if (element.matches(':popover-open')) element.hidePopover();
    },
    moveTo({ x, y }) {
      setStyle('left', `${Math.round(x)}px`);
      setStyle('top', `${Math.round(y)}px`);
    },
  };
}

/** The modal dialog around a word; else the one opened last, as far as document order tells; null without one. */
function modalFor(word: Node | undefined): Element | null {
  for (let at = word && parentOf(word); at; at = parentOf(at)) if (at.matches(MODAL)) return at;
  return [...document.querySelectorAll(MODAL)].at(-1) ?? null;
}

function addStyle(root: ShadowRoot, css: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return sheet;
  } catch {
    // Firefox keeps sheets made by a content script from the page's documents.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
    return style.sheet;
  }
}
