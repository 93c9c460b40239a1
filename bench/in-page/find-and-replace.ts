/** Put into a page after findAndReplaceDOMText itself: wraps the words that Tidemark marks, and lays the page out again. */

interface ReplaceOptions {
  find: RegExp;
  wrap: string;
  preset: 'prose';
}
declare const findAndReplaceDOMText: (root: Element, options: ReplaceOptions) => void;

const WORDS = /\b(?:bitcoin|btc|ethereum|ether|eth|iwm|russell 2000)\b/gi;

/** The words wrapped. */
export function replaceAndLayout(): number {
  findAndReplaceDOMText(document.body, { find: WORDS, wrap: 'mark', preset: 'prose' });
  document.body.getBoundingClientRect();
  return document.querySelectorAll('mark').length;
}
