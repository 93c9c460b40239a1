/** Whether a place of a page is prose, in which a mention is marked, or a control, a table or strip of prices, a label. */

import { SKIPPED_SELECTOR } from '../skipped.ts';
import type { Block } from './block.ts';

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
/** What stands between the letters of names and in figures. */
const NO_LETTER = /[^\p{L}]+/gu;
/** The letters that stand in figures and pairs. Beside letters of another kind they may go, too: those stay, and all letters take long to compile. */
const UNITS =
  /(?<![a-z])(?:[kmbt]n?|usd[tc]?|eur|gbp|btc|bitcoin|eth|ethereum|xbt|iwm|[hdwy]|vol(?:ume)?|cap|high|low|open|price)(?![a-z])/gi;

/** Figures, or the dash that stands for none. */
const isFigure = (text: string) => /[\d–—]/.test(text) && lettersOf(text.replace(UNITS, '')) === 0;
const lettersOf = (text: string) => text.replace(NO_LETTER, '').length;

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
