/** Dragging a pinned popover by its handle. */

import type { Point } from './intent.ts';
import { isReaders } from './own-events.ts';

/**
 * Lets the reader drag by a handle: `moved` gets how far the pointer went since the last call.
 * @param canDrag asked when a drag begins.
 */
export function followDrag(
  root: HTMLElement,
  handle: string,
  canDrag: () => boolean,
  moved: (by: Point) => void,
  signal: AbortSignal,
): void {
  let last: Point | null = null;
  const on = <K extends keyof HTMLElementEventMap>(type: K, listen: (event: HTMLElementEventMap[K]) => void) =>
    root.addEventListener(type, listen, { signal });
  on('pointerdown', (event) => {
    const target = event.target;
    if (!isReaders(event) || event.button !== 0 || !canDrag() || !(target instanceof Element)) return;
    if (!target.closest(handle) || target.closest('button')) return;
    last = { x: event.clientX, y: event.clientY };
    root.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  on('pointermove', (event) => {
    if (!last || !isReaders(event)) return;
    moved({ x: event.clientX - last.x, y: event.clientY - last.y });
    last = { x: event.clientX, y: event.clientY };
  });
  const end = () => {
    last = null;
  };
  on('pointerup', end);
  on('pointercancel', end);
}
