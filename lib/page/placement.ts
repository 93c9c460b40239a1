/** Where the popover stands: beside the line of the word it explains, never over it, inside the viewport. */

import { computePosition, flip, offset, type Placement, type Platform, shift, size } from '@floating-ui/core';
import type { Box } from './hover-intent.ts';

/** Between word and popover, and between popover and the edge of the viewport. */
const GAP = 6;
const EDGE = 8;
/** Less room than this is no place for a popover. */
const LEAST_HEIGHT = 120;

/** All it takes for a box of the viewport and an element in the top layer, which no scroller clips and no parent moves. */
const VIEWPORT: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: () => ({ x: 0, y: 0, ...viewport() }),
};

/** What of the window pages are drawn in, without scroll bars. */
export function viewport(): { width: number; height: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    width: clientWidth || innerWidth,
    height: document.compatMode === 'BackCompat' ? innerHeight : clientHeight,
  };
}

function sizeOf(element: Element): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

export interface Placed {
  x: number;
  y: number;
  placement: Placement;
}

/**
 * Places an element beside a box of the viewport.
 * @param content gets the height there is room for as `--room`.
 * @param side the side it already stands on: growing must not make it jump.
 */
export async function placeBeside(
  element: HTMLElement,
  content: HTMLElement,
  box: Box,
  side?: Placement,
): Promise<Placed> {
  const rect = DOMRect.fromRect(box);
  const anchor = { getBoundingClientRect: () => rect };
  const room = size({
    padding: EDGE,
    apply({ availableHeight }) {
      content.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`);
    },
  });
  const { x, y, placement } = await computePosition(anchor, element, {
    strategy: 'fixed',
    platform: VIEWPORT,
    placement: side ?? 'bottom-start',
    middleware: [
      offset(GAP),
      ...(side ? [] : [flip({ padding: EDGE, crossAxis: false, fallbackStrategy: 'bestFit' })]),
      shift({ padding: EDGE }),
      room,
    ],
  });
  return { x, y, placement };
}

/** The place inside the viewport nearest to one a drag asks for. */
export function withinViewport(
  { x, y, width, height }: Box,
  view: { width: number; height: number },
): Pick<Box, 'x' | 'y'> {
  const limit = (at: number, length: number, room: number) =>
    Math.max(EDGE, Math.min(at, room - EDGE - Math.min(length, room - 2 * EDGE)));
  return { x: limit(x, width, view.width), y: limit(y, height, view.height) };
}
