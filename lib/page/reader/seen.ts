/** Whether a reader can see a mention, once the page is scrolled to it. */

import { boxesOf } from '../boxes.ts';
import type { PageMention } from '../mentions.ts';
import { parentOf } from '../parent.ts';

/** Less of a word in sight than this, px, is none: what only a screen reader tells is cut down to one pixel. */
const LEAST = 4;
/** What leaves nothing of an element, as sites write it. */
const CUT_OFF = /^(?:opacity\(0\)|inset\((?:[5-9]\d|100)%|circle\(0|polygon\(0\S* 0\S*, 0\S* 0|rect\([01]px,? [01]px)/;

/**
 * By its styles, by its box, and by what cuts it off.
 * @param within so far up what cuts it off is looked for.
 */
export function isSeen(mention: Pick<PageMention, 'range'>, within: Node | null = document.body): boolean {
  const parent = parentOf(mention.range.startContainer);
  if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  // What a block shows of itself is the same for all that it holds.
  if (parent === within) return true;
  const [box] = boxesOf(mention);
  if (!box) return false;
  let { left, right, top, bottom } = box;
  const isCut = () => right - left < LEAST || bottom - top < LEAST;
  // Nobody scrolls up or to the left of a page's beginning.
  if (isCut() || bottom + scrollY <= 0 || (right + scrollX <= 0 && document.dir !== 'rtl')) return false;
  for (let at: Element | null = parent; at && at !== within && at !== document.body; at = parentOf(at)) {
    const { overflow, clip, clipPath, filter, position } = getComputedStyle(at);
    if ([clip, clipPath, filter].some((style) => CUT_OFF.test(style))) return false;
    if (overflow === 'visible') continue;
    const area = at.getBoundingClientRect();
    [left, right] = [Math.max(left, area.left), Math.min(right, area.right)];
    [top, bottom] = [Math.max(top, area.top), Math.min(bottom, area.bottom)];
    if (isCut()) return false;
    if (position === 'fixed') break;
  }
  return true;
}
