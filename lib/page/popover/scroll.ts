/** Brings a mention into view by the document's own scroll alone: no carousel moves, no cut-off teaser shifts. */

import { boxesOf } from '../boxes.ts';
import type { PageMention } from '../mentions.ts';

/** Into the middle of the window, where it is not in view already. */
export function scrollToMention(mention: PageMention): void {
  const [box] = boxesOf(mention);
  if (!box || (box.top >= 0 && box.bottom <= innerHeight)) return;
  scrollBy({ top: box.top + box.height / 2 - innerHeight / 2, behavior: 'instant' });
}
