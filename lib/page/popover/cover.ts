/** What covers a mention: through what is transparent it opens, as the page's own text is read through it. */

import type { PageMention, PageMentions } from '../mentions.ts';
import { mentionAt } from './hit-test.ts';
import type { Point } from './intent.ts';

/** Elements that draw something of their own. */
const DRAWN = 'img, video, canvas, iframe, embed, object, svg, picture, input, textarea, select, button';
/** So many layers are looked through. */
const MOST_LAYERS = 12;

/** The mention at a point of the viewport that only transparent elements cover. */
export function mentionThrough(mentions: PageMentions, { x, y }: Point): PageMention | null {
  for (const element of document.elementsFromPoint(x, y).slice(0, MOST_LAYERS)) {
    const found = mentionAt(mentions, element, { x, y });
    if (found) return found;
    if (isOpaque(element)) return null;
  }
  return null;
}

function isOpaque(element: Element): boolean {
  if (element.matches(DRAWN)) return true;
  return ['', '::before', '::after'].some((part) => {
    const { backgroundColor, backgroundImage, opacity, content } = getComputedStyle(element, part || null);
    if (part && content === 'none') return false;
    if (Number(opacity) < 0.1) return false;
    return backgroundImage !== 'none' || alphaOf(backgroundColor) > 0.1;
  });
}

/** Computed colours are `rgb(…)`, `rgba(…)`, or name another space and end in `/ alpha)`. */
function alphaOf(color: string): number {
  const alpha = /^rgba\((?:[^,]+,){3}(.+)\)$/.exec(color)?.[1] ?? /\/\s*([\d.]+)/.exec(color)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}
