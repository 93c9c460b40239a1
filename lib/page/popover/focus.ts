/** The focus of a reader without a pointer: taken when the popover opens for them, and given back where it was. */

import type { PagePopover } from './popover.ts';

export interface Focus {
  /** The popover is to have the focus, as soon as it can be drawn: its figures may still be on their way. */
  want(): void;
  /** It is drawn. */
  take(): void;
  giveBack(): void;
}

export function createFocus(popover: Pick<PagePopover, 'element' | 'focus'>): Focus {
  let wanted = false;
  /** What had the focus before. */
  let before: HTMLElement | SVGElement | null = null;
  return {
    want() {
      wanted = true;
      const active = activeElement(popover.element);
      if (active === popover.element) return;
      if (active instanceof HTMLElement || active instanceof SVGElement) before = active;
    },
    take() {
      if (wanted) popover.focus();
      wanted = false;
    },
    giveBack() {
      wanted = false;
      before?.focus({ preventScroll: true });
      before = null;
    },
  };
}

/** The element with the focus, through open shadow roots, but not into ours. */
function activeElement(own: Element): Element | null {
  let active = document.activeElement;
  while (active !== own && active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
