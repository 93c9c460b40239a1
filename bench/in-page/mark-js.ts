/** Put into a page after mark.js itself: marks the words that Tidemark marks, its layout included. */

import type { ScanCost } from './scan.ts';

interface MarkOptions {
  separateWordSearch: boolean;
  accuracy: 'exactly';
  done(found: number): void;
}
declare const Mark: new (root: Element) => { mark(words: readonly string[], options: MarkOptions): void };

const WORDS = ['Bitcoin', 'BTC', 'Ethereum', 'Ether', 'ETH', 'Russell 2000', 'IWM'];

export function markWords(): ScanCost {
  const start = performance.now();
  let found = 0;
  const done = (count: number) => {
    found = count;
  };
  new Mark(document.body).mark(WORDS, { separateWordSearch: false, accuracy: 'exactly', done });
  document.body.getBoundingClientRect();
  const total = performance.now() - start;
  return { total, longest: total, found };
}
