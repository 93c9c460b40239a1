/** Where the popover stands: beside the line of the word it explains, never over it, inside the viewport. */

import type { Box, Point } from './intent.ts';

/** Between word and popover, and between popover and the edge of the viewport. */
const GAP = 6;
export const EDGE = 8;
/** Less height than this is no place for a popover. */
const LEAST_HEIGHT = 96;

export interface Size {
  width: number;
  height: number;
}

/** Where it stands, as seen from the word's lines. */
export type Side = 'above' | 'below' | 'left' | 'right';

export interface Placed extends Point {
  side: Side;
  /** The height there is room for; taller content scrolls. */
  room: number;
}

/**
 * What a reader sees of the window pages are drawn in: without scroll bars, and of a page that is zoomed in by two
 * fingers only the part in view. Its origin is that of the boxes of elements.
 */
export function viewport(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const whole = {
    width: clientWidth || innerWidth,
    height: document.compatMode === 'BackCompat' ? innerHeight : clientHeight,
  };
  const { scale = 1, offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
  return scale > 1.01 ? { x: offsetLeft, y: offsetTop, width, height } : { x: 0, y: 0, ...whole };
}

/** What there is for a popover that stands beside no word. */
export const wholeHeight = ({ height }: Size): number => height - 2 * EDGE;

/**
 * Places a popover beside a word, never over it: below or above where all of it fits, else to a side where that fits, else
 * where there is most room, and it scrolls. Null where there is room for none. Lengths in pixels of the viewport.
 * @param popover its size at the height it would like to have.
 * @param before the side it already stands on: growing must not make it jump.
 */
export function placeBeside(word: Box, popover: Size, view: Box, before?: Side): Placed | null {
  const rooms = roomsAround(word, popover, view);
  const fits = (side: Side) => rooms[side] >= popover.height;
  const [tallest] = (['below', 'above', 'right', 'left'] as const).toSorted((a, b) => rooms[b] - rooms[a]);
  const least = Math.min(LEAST_HEIGHT, popover.height);
  const isRoom = (side: Side | undefined) => side !== undefined && rooms[side] >= least;
  const side =
    before && isRoom(before) ? before : ((['below', 'above', 'right', 'left'] as const).find(fits) ?? tallest);
  if (!side || !isRoom(side)) return null;
  const room = Math.floor(rooms[side]);
  const height = Math.min(popover.height, room);
  const at = {
    below: { x: word.x, y: word.y + word.height + GAP },
    above: { x: word.x, y: word.y - GAP - height },
    right: { x: word.x + word.width + GAP, y: word.y },
    left: { x: word.x - GAP - popover.width, y: word.y },
  }[side];
  return { ...withinViewport({ ...at, width: popover.width, height }, view), side, room };
}

/** The height there is on each side of a word; none beside it where the popover is too wide. */
function roomsAround(word: Box, { width }: Size, view: Box): Record<Side, number> {
  const whole = wholeHeight(view);
  const cut = (room: number) => Math.max(0, Math.min(room, whole));
  const isWide = (room: number) => room - GAP - EDGE >= width;
  return {
    above: cut(word.y - view.y - GAP - EDGE),
    below: cut(view.y + view.height - EDGE - GAP - word.y - word.height),
    right: isWide(view.x + view.width - word.x - word.width) ? whole : 0,
    left: isWide(word.x - view.x) ? whole : 0,
  };
}

/** The next corner of the viewport, clockwise from the one that a box stands nearest to: one where it is not yet. */
export function nextCorner({ x, y, width, height }: Box, view: Box): Point {
  const right = x + width / 2 >= view.x + view.width / 2;
  const low = y + height / 2 >= view.y + view.height / 2;
  const nearest = low ? (right ? 2 : 3) : right ? 1 : 0;
  const corners = [1, 2, 3].map((turn) => {
    const corner = (nearest + turn) % 4;
    const isRight = corner === 1 || corner === 2;
    const at = { x: isRight ? view.x + view.width : view.x, y: corner > 1 ? view.y + view.height : view.y };
    return withinViewport({ ...at, width, height }, view);
  });
  // In a narrow window left and right are one.
  return corners.find((corner) => Math.hypot(corner.x - x, corner.y - y) > 1) ?? { x, y };
}

/** The place inside the viewport nearest to one that is asked for. */
export function withinViewport({ x, y, width, height }: Box, view: Box): Point {
  const limit = (at: number, length: number, start: number, room: number) =>
    Math.max(start + EDGE, Math.min(at, start + room - EDGE - Math.min(length, room - 2 * EDGE)));
  return { x: limit(x, width, view.x, view.width), y: limit(y, height, view.y, view.height) };
}
