/** Put into a page after mark.js itself: marks the words that Tidemark marks, and lays the page out again. */

interface MarkOptions {
  separateWordSearch: boolean;
  accuracy: 'exactly';
  done(found: number): void;
}
declare const Mark: new (root: Element) => { mark(words: readonly string[], options: MarkOptions): void };

const WORDS = ['Bitcoin', 'BTC', 'Ethereum', 'Ether', 'ETH', 'Russell 2000', 'IWM'];

/** The words marked. */
export function markAndLayout(): number {
  let found = 0;
  const done = (count: number) => {
    found = count;
  };
  new Mark(document.body).mark(WORDS, { separateWordSearch: false, accuracy: 'exactly', done });
  document.body.getBoundingClientRect();
  return found;
}
