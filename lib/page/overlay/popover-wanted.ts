/**
 * When the popover's script is wanted in a page with a mention: once somebody is there who may point at it. A page that is
 * opened and not looked at pays nothing for it.
 */

import type { Reader } from '../reader/reader.ts';
import { shared } from '../shared.ts';

/** Calls back at each sign of a reader until the popover is there, for which the pointer is followed until then. */
export function whenPopoverWanted(reader: Reader, wanted: () => void): void {
  const { signal } = reader;
  const come = (event?: Event) => {
    if (reader.size === 0 || event?.isTrusted === false) return;
    if (event instanceof PointerEvent) reader.pointer = event;
    wanted();
    if (reader.hasPopover) document.removeEventListener('pointermove', come, true);
  };
  document.addEventListener('pointermove', come, { signal, capture: true, passive: true });
  // Keys and fingers; the popover has it for its own.
  shared.keep = come;
  // The first sign of a finger may be a tap, which would come too early.
  if (matchMedia('(any-pointer: coarse)').matches) reader.onChange(come);
}
