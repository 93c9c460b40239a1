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
  let layers = 0;
  for (const element of elementsAt(document, x, y)) {
    const found = mentionAt(mentions, element, { x, y });
    if (found) return found;
    if (isOpaque(element) || ++layers === MOST_LAYERS) return null;
  }
  return null;
}

/** The elements at a point, topmost first, those in open shadow roots before their hosts. */
function* elementsAt(root: Document | ShadowRoot, x: number, y: number): Generator<Element, undefined> {
  for (const element of root.elementsFromPoint(x, y)) {
    // A shadow root also names what lies around it.
    if (element.getRootNode() !== root) continue;
    if (element.shadowRoot) yield* elementsAt(element.shadowRoot, x, y);
    yield element;
  }
}

function isOpaque(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true })) return false;
  if (element.matches(DRAWN)) return true;
  return ['', '::before', '::after'].some((part) => {
    const style = getComputedStyle(element, part || null);
    if ((part && style.content === 'none') || Number(style.opacity) < 0.1) return false;
    const { backgroundColor, backgroundImage, boxShadow, backdropFilter } = style;
    return (
      backgroundImage !== 'none' || alphaOf(backgroundColor) > 0.1 || /inset/.test(boxShadow) || isSet(backdropFilter)
    );
  });
}

const isSet = (value: string | undefined) => Boolean(value) && value !== 'none';

/** Computed colours are `rgb(…)`, `rgba(…)`, or name another space and end in `/ alpha)`. */
function alphaOf(color: string): number {
  const alpha = /(?:^rgba.*,|\/)\s*([\d.]+)/.exec(color)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}
