/**
 * What a reader does in the popover reaches the popover alone. An event goes through the whole page on its way in, so it
 * is stopped at the window, and a copy goes on inside the closed root, where no page hears it.
 */

import { shared } from '../shared.ts';

/** Events that something in the popover listens to; the browser acts on all of them itself. */
const HEARD = new Set(['keydown', 'pointerdown', 'pointerup', 'click', 'input']);
/** What listeners ask of an event. */
const SAID =
  'key code ctrlKey shiftKey altKey metaKey repeat button buttons clientX clientY pointerId pointerType isPrimary'.split(
    ' ',
  );

const copies = new WeakSet<Event>();

/** Whether a reader made an event, and no script. */
export const isReaders = (event: Event): boolean => event.isTrusted || copies.has(event);

/** @param root the closed root in which `place` is the popover. */
export function keepEvents(host: Element, root: ShadowRoot, place: Element, signal: AbortSignal): void {
  const keep = (event: Event) => {
    if (!event.composedPath().includes(host)) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted || !HEARD.has(event.type)) return;
    const copy = copyOf(event);
    copies.add(copy);
    if (!targetIn(root, place, event).dispatchEvent(copy)) event.preventDefault();
  };
  shared.keep = keep;
  signal.addEventListener('abort', () => {
    if (shared.keep === keep) delete shared.keep;
  });
}

function targetIn(root: ShadowRoot, place: Element, event: Event): Element {
  // A click by keyboard has no place.
  const isPointed = event instanceof PointerEvent && (event.type !== 'click' || event.detail > 0);
  const found = isPointed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
  return found && root.contains(found) ? found : place;
}

function copyOf(event: Event): Event {
  const said = event as unknown as Record<string, unknown>;
  const init: Record<string, unknown> = { bubbles: true, cancelable: true };
  for (const name of SAID) if (name in event) init[name] = said[name];
  const { type } = event;
  // A click of its own kind would have the browser act a second time.
  const Kind = type === 'keydown' ? KeyboardEvent : type.startsWith('pointer') ? PointerEvent : Event;
  return new Kind(type, init);
}
