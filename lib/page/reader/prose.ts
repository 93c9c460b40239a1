/** Whether a place of a page is prose, in which a mention is marked, or a control, a table or strip of prices. */

import { SKIPPED_SELECTOR } from '../skipped.ts';
import type { Block } from './block.ts';
import { isFigure } from './figures.ts';

/** Strips of prices name themselves. */
const STRIP = /(?:^|[-_\s])(?:tickers?|marquee|(?:quote|price|market)-?strip|tape)(?:$|[-_\s])/i;
/** So far around an element a strip is looked for. */
const STRIP_REACH = 100;

/** Whether nothing may be marked in an element, or a shadow root. */
export function isNoProse(block: Block): boolean {
  const element = block instanceof ShadowRoot ? block.host : block;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return (
    element.closest(SKIPPED_SELECTOR) !== null ||
    isStrip(element) ||
    isPriceTable(element) ||
    (host !== undefined && isNoProse(host))
  );
}

function isStrip(element: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; i < STRIP_REACH && at && at !== document.body; i++, at = at.parentElement) {
    if (STRIP.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}

/** Fewer cells than this are a table of words with a figure or two. */
const LEAST_FIGURES = 2;

/** Whether an element stands in a row of figures, as in a table of prices, and not in a table of prose. */
function isPriceTable(element: Element): boolean {
  const row = element.closest('tr,[role=row]');
  if (!row) return false;
  let figures = 0;
  for (const cell of row.querySelectorAll('td,th,[role=cell],[role=gridcell]')) {
    const text = cell.textContent ?? '';
    if (text.length < 30 && isFigure(text) && ++figures >= LEAST_FIGURES) return true;
  }
  return false;
}
