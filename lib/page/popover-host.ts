/**
 * The one element of ours in a page, made at the first hover: last child of <html>, or of the modal dialog that makes
 * all else inert. It is shown in the top layer, so that nothing of the page lies over it and no transform moves it.
 */

/** Ours against whatever the page says of every element: inside a shadow root, `!important` wins over the page's. */
const HOST_STYLE = `
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    width: 0 !important;
    height: 0 !important;
    overflow: visible !important;
    z-index: 2147483647 !important;
  }
  .place {
    position: absolute;
    top: 0;
    left: 0;
    width: max-content;
  }
`;

export interface PopoverHost {
  element: HTMLElement;
  /** What is placed: the popover is drawn into it. */
  place: HTMLElement;
  show(): void;
  hide(): void;
}

/** Makes the host with the styles of the popover. Nothing is in the page before `show`. */
export function createPopoverHost(css: string): PopoverHost {
  const element = document.createElement('tidemark-popover');
  const root = element.attachShadow({ mode: 'open' });
  addStyle(root, HOST_STYLE + css);
  const place = document.createElement('div');
  place.className = 'place';
  root.append(place);
  element.popover = 'manual';

  return {
    element,
    place,
    show() {
      const parent = topmostModal() ?? document.documentElement;
      if (element.parentNode !== parent || parent.lastElementChild !== element) parent.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      if (element.matches(':popover-open')) element.hidePopover();
    },
  };
}

/** The modal dialog opened last, as far as document order tells; null without one. */
function topmostModal(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps sheets made by a content script from the page's documents.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
