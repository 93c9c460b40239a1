/** Parts of a page: what makes a block of text, and where nothing is ever marked. Decided by names, never by styles. */

/** Elements that end a line of text; all others are inline and a word may run through their edges. */
export const BLOCKS = new Set(
  (
    'ARTICLE ASIDE BLOCKQUOTE BODY BR DD DETAILS DIALOG DIV DL DT FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEAD HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH ' +
    'THEAD TR UL IMG VIDEO IFRAME'
  ).split(' '),
);

/** Text that is no prose: code, controls, editors, navigation, drawings, and what is not shown. */
const CLOSED = [
  'head, script, style, noscript, template, textarea, input, select, option, button, code, pre, kbd, samp, svg, math, th',
  'nav, menu, [role="navigation"], [role="menu"], [role="tablist"], [role="button"], [role="textbox"]',
  '[role="search"], [role="code"], [contenteditable]:not([contenteditable="false"])',
  '[hidden], [aria-hidden="true"]',
].join(', ');

/** Strips of prices name themselves. */
const STRIP = /(?:^|[-_\s])(?:tickers?|marquee|(?:quote|price|market)-?strip|tape)(?:$|[-_\s])/i;

/** Changes of these open and close parts of a page. */
export const CLOSING = ['hidden', 'aria-hidden', 'contenteditable'];

/** What a text belongs to: an element, or a shadow root whose own children are no blocks. */
export type Block = Element | ShadowRoot;

export function isBlock(node: Node): boolean {
  return BLOCKS.has(node.nodeName);
}

/** Whether an element is itself where nothing is ever marked, whatever it stands in. */
export function isSilent(element: Element): boolean {
  return element.matches(CLOSED);
}

/** The block a node is or belongs to. */
export function blockOf(node: Node): Block {
  let at = node;
  while (!isBlock(at) && at.parentNode) at = at.parentNode;
  return at as Block;
}

/** Whether nothing may be marked in an element. */
export function isClosed(element: Element): boolean {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return (
    element.closest(CLOSED) !== null ||
    isStrip(element) ||
    isPriceTable(element) ||
    (host !== undefined && isClosed(host))
  );
}

function isStrip(element: Element): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (STRIP.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}

/** Fewer cells than this are a table of words with a figure or two. */
const LEAST_FIGURES = 2;
/** What stands between the letters of names and in figures; and the letters that stand in figures and pairs. */
const NO_LETTER = /[^\p{L}]+/gu;
const UNITS = /(?<!\p{L})(?:[kmbt]n?|usd[tc]?|eur|gbp|btc|bitcoin|eth|ethereum|xbt|iwm)(?!\p{L})/giu;

/** Figures, or the dash that stands for none. */
const isFigure = (text: string) => /[\d–—]/.test(text) && lettersOf(text.replace(UNITS, '')) === 0;
const lettersOf = (text: string) => text.replace(NO_LETTER, '').length;

/** Whether an element stands in a row of figures, as in a table of prices, and not in a table of prose. */
function isPriceTable(element: Element): boolean {
  const row = element.closest('tr, [role="row"]');
  if (!row) return false;
  let figures = 0;
  for (const cell of row.querySelectorAll('td, th, [role="cell"], [role="gridcell"]')) {
    const text = cell.textContent ?? '';
    if (text.length < 30 && isFigure(text) && ++figures >= LEAST_FIGURES) return true;
  }
  return false;
}

/** A quote has few parts and letters: name, sign, price, change. */
const MOST_PARTS = 8;
const LONGEST_QUOTE = 80;

/** Whether a mention in an element is no prose: a name beside nothing but its price, or one link among others. */
export function isLabel(element: Element, block: Block, mention: string): boolean {
  for (let at: Element | null = element; at && at.childElementCount < MOST_PARTS; at = at.parentElement) {
    const text = at.textContent ?? '';
    const beside = text.length > LONGEST_QUOTE ? 'prose' : text.replace(mention, '').replace(UNITS, '');
    if (lettersOf(beside) > 0) break;
    if (/\d/.test(beside)) return true;
  }
  const link = element.closest('a');
  if (!link || lettersOf(link.textContent ?? '') > lettersOf(mention)) return false;
  let linked = 0;
  for (const { textContent } of block.querySelectorAll('a')) linked += lettersOf(textContent ?? '');
  return linked >= lettersOf(block.textContent ?? '');
}
