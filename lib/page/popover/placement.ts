/** Where the popover stands: beside the line of the word it explains, never over it, inside the viewport. */

import type { Box, Point } from './intent.ts';

/** Between word and popover, and between popover and the edge of the viewport. */
const GAP = 6;
const EDGE = 8;
/** Less room than this is no place for a popover: it then covers what it must. */
const LEAST_HEIGHT = 120;

export interface Size {
  width: number;
  height: number;
}

/** Above or below the word's lines. */
export type Side = 'above' | 'below';

export interface Placed extends Point {
  side: Side;
  /** The height there is room for; taller content scrolls. */
  room: number;
}

/** What of the window pages are drawn in, without scroll bars. */
export function viewport(): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    width: clientWidth || innerWidth,
    height: document.compatMode === 'BackCompat' ? innerHeight : clientHeight,
  };
}

/** What there is for a popover that stands beside no word. */
export const wholeHeight = ({ height }: Size): number => height - 2 * EDGE;

/**
 * Places a popover beside a word: below it if it fits there, else where there is more room. Lengths in pixels of the
 * viewport.
 * @param popover its size at the height it would like to have.
 * @param side the side it already stands on: growing must not make it jump.
 */
export function placeBeside(word: Box, popover: Size, view: Size, side?: Side): Placed {
  const above = word.y - GAP - EDGE;
  const below = view.height - EDGE - GAP - word.y - word.height;
  const chosen = side ?? (popover.height <= below || below >= above ? 'below' : 'above');
  const free = Math.max(LEAST_HEIGHT, Math.floor(chosen === 'below' ? below : above));
  const room = Math.min(free, wholeHeight(view));
  const height = Math.min(popover.height, room);
  const y = chosen === 'below' ? word.y + word.height + GAP : word.y - GAP - height;
  return { ...withinViewport({ x: word.x, y, width: popover.width, height }, view), side: chosen, room };
}

/** The next corner of the viewport, clockwise from the one that a box stands nearest to: one where it is not yet. */
export function nextCorner({ x, y, width, height }: Box, view: Size): Point {
  const right = x + width / 2 >= view.width / 2;
  const low = y + height / 2 >= view.height / 2;
  const nearest = low ? (right ? 2 : 3) : right ? 1 : 0;
  const corners = [1, 2, 3].map((turn) => {
    const corner = (nearest + turn) % 4;
    const at = { x: corner === 1 || corner === 2 ? view.width : 0, y: corner > 1 ? view.height : 0 };
    return withinViewport({ ...at, width, height }, view);
  });
  // In a narrow window left and right are one.
  return corners.find((corner) => Math.hypot(corner.x - x, corner.y - y) > 1) ?? { x, y };
}

/** The place inside the viewport nearest to one that is asked for. */
export function withinViewport({ x, y, width, height }: Box, view: Size): Point {
  const limit = (at: number, length: number, room: number) =>
    Math.max(EDGE, Math.min(at, room - EDGE - Math.min(length, room - 2 * EDGE)));
  return { x: limit(x, width, view.width), y: limit(y, height, view.height) };
}
