/** Whether a mention in prose is a label there: a name beside nothing but its price, or one link among others. */

import type { Block } from './block.ts';
import { isFigure, lettersOf, UNITS } from './figures.ts';

/** A quote has few parts and letters: name, sign, price, change. */
const MOST_PARTS = 8;
const LONGEST_QUOTE = 80;
const MOST_NODES = 50;

/** Tells in one block which mentions are no prose: a name beside nothing but its price, or one link among others. */
export function labelsIn(block: Block): (element: Element, mention: string) => boolean {
  /** Letters in the block, and those in its links: counted once for all mentions. */
  let letters: { all: number; linked: number } | undefined;
  const count = () => {
    let linked = 0;
    for (const { textContent } of block.querySelectorAll('a')) linked += lettersOf(textContent ?? '');
    return { all: lettersOf(block.textContent ?? ''), linked };
  };
  return (element, mention) => {
    if (isQuote(element, mention) || isRowLabel(element, mention)) return true;
    const link = element.closest('a');
    if (!link || lettersOf(link.textContent ?? '') > lettersOf(mention)) return false;
    letters ??= count();
    return letters.linked >= letters.all;
  };
}

/** Whether a mention stands beside nothing but its price. */
function isQuote(element: Element, mention: string): boolean {
  for (let at: Element | null = element; at && at.childElementCount < MOST_PARTS; at = at.parentElement) {
    const text = at.childNodes.length > MOST_NODES ? null : (at.textContent ?? '');
    const beside =
      text === null || text.length > LONGEST_QUOTE ? 'prose' : text.replace(mention, '').replace(UNITS, '');
    if (lettersOf(beside) > 0) break;
    if (/\d/.test(beside)) return true;
  }
  return false;
}

/** A label has a word or two beside the mention, and no sign of a sentence. */
const SHORT_LABEL = /^[^\d.,:?!]{0,16}$/;
/** Money, shares and amounts; times and dates are no such figures, for they stand beside headlines. */
const AMOUNT = /[$€£¥%]|\d[.,]\d|\d\s*\p{L}/u;
const CLOCK = /\d:\d|\d[./-]\d+[./-]\d/;

/** Whether a mention with a word or two stands beside nothing but an amount, as in the rows of an account. */
function isRowLabel(element: Element, mention: string): boolean {
  const row = element.parentElement;
  if (!row || !SHORT_LABEL.test((element.textContent ?? '').replace(mention, ''))) return false;
  if (row.childElementCount === 1) return isRowLabel(row, mention);
  const hasText =
    row.childElementCount > MOST_PARTS ||
    [...row.childNodes].some((node) => node instanceof Text && /\S/.test(node.data));
  return !hasText && [element.previousElementSibling, element.nextElementSibling].some(isAmount);
}

function isAmount(element: Element | null): boolean {
  const text = element?.textContent ?? '';
  return text.length < 30 && AMOUNT.test(text) && !CLOCK.test(text) && isFigure(text);
}
