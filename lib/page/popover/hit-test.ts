/** Which mention is under the pointer: the event's own element first, then the boxes of the mentions in it. */

import { boxesOf } from '../boxes.ts';
import type { PageMention, PageMentions } from '../mentions.ts';
import type { Box, Point } from './intent.ts';

/** The innermost element of an event, through open shadow roots. */
export function elementOf(event: Event): Element | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target : null;
}

/** The mention at a point of the viewport, whose innermost element is known; null when there is none. */
export function mentionAt(mentions: PageMentions, element: Element, { x, y }: Point): PageMention | null {
  const near = mentions.under(element);
  if (!near) return null;
  for (const mention of near) if (isOn(mention, { x, y })) return mention;
  return null;
}

/** Whether a point of the viewport is on a mention. */
export function isOn(mention: PageMention, { x, y }: Point): boolean {
  return boxesOf(mention).some((box) => isIn(box, x, y));
}

/**
 * What a popover stands beside: the line of a mention that a point is on or nearest to, as high as all its lines, so that
 * no part of a broken word is covered; null when it is not to be seen.
 */
export function anchorOf(mention: PageMention, { x, y }: Point): Box | null {
  const lines = boxesOf(mention);
  const distance = (box: Box) =>
    Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
  const [nearest] = lines.toSorted((a, b) => distance(a) - distance(b));
  if (!nearest) return null;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return { x: nearest.x, y: top, width: nearest.width, height: bottom - top };
}

function isIn(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
