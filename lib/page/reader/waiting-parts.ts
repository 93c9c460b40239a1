/** The parts of a large page that wait until their reader comes near. */

import type { Block } from './block.ts';
import { elementsOf, type Part, partsOf } from './parts.ts';
import { watchViewport } from './viewport.ts';

export interface WaitingParts {
  readonly size: number;
  /** Lets the parts of a large element wait; false when it is to be read at once. */
  divide(element: Block): boolean;
  /** Takes the next part in the page's order before its reader is there; false when none waits. */
  takeNext(): boolean;
  /** Sees to what still waits after elements left their places. */
  sweep(): void;
  end(): void;
}

/** @param take an element is to be read: it came into view, or may be in parts once more. */
export function createWaitingParts(take: (element: Element) => void): WaitingParts {
  const parts = new Map<Block, Part>();
  const takePart = (first: Block) => {
    const part = parts.get(first);
    parts.delete(first);
    if (part) for (const element of elementsOf(part)) take(element);
  };
  const viewport = watchViewport(
    takePart,
    (first) => parts.get(first)?.alone === false && first.parentElement?.checkVisibility() === true,
  );
  return {
    get size() {
      return parts.size;
    },
    divide(element) {
      const found = partsOf(element);
      for (const part of found ?? []) {
        parts.set(part.first, part);
        viewport.watch(part.first);
      }
      return found !== null;
    },
    takeNext() {
      const [first] = viewport.far;
      if (!first) return false;
      viewport.drop(first);
      takePart(first);
      return true;
    },
    sweep() {
      for (const [first, { alone, parent }] of parts) {
        if (first.isConnected && first.parentNode === parent) continue;
        parts.delete(first);
        viewport.drop(first);
        // It stood for others that may still be there.
        if (!alone && parent.isConnected) take(parent);
      }
    },
    end: viewport.end,
  };
}
