/**
 * Keeps what a reader does in the popover from the page: whoever listens at the window first hears first, so this is there
 * before any script of the page. What is to become of an event says the popover's own script, once it is there.
 */

import { shared } from '../shared.ts';

const KEPT =
  'keydown keypress keyup beforeinput input pointerdown pointerup mousedown mouseup click dblclick auxclick ' +
  'contextmenu copy cut wheel touchstart touchmove touchend focusin focusout';

export function shieldPopover(signal: AbortSignal): void {
  const keep = (event: Event) => shared.keep?.(event);
  for (const type of KEPT.split(' ')) {
    // The page's own scrolling must not wait for us.
    window.addEventListener(type, keep, { signal, capture: true, passive: /^wheel|^touch/.test(type) });
  }
}
