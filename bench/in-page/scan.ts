/** Put into a page without the extension: the product's own reader, and the least that could read a page at all. */

import type { Ticker } from '../../lib/assets.ts';
import { readPage } from '../../lib/page/reader/reader.ts';
import { walkTriggers } from '../../lib/page/reader/triggers.ts';
import { wholeBlockReader } from '../../lib/page/reader/whole-block-reader.ts';

const ASSETS: readonly Ticker[] = ['BTC', 'ETH', 'IWM'];

/** The floor: a bare `TreeWalker` that asks each text for its length; the characters there are. */
export function bareWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    length += node.data.length;
  }
  return length;
}

/** Our walk alone; the nodes that may hold a mention. */
export function walk(): number {
  const triggers = walkTriggers(document.body, () => true);
  let found = 0;
  while (triggers.next()) found++;
  return found;
}

/**
 * Our whole reading with its marks, every slice at once instead of when the page is idle; the mentions marked.
 * @param part `view`: until all in view is marked, after which a page may rest; `all`: with every mention beyond it.
 */
export async function scan(marks: 'first' | 'all', part: 'view' | 'all'): Promise<number> {
  const slices: (() => void)[] = [];
  const ahead: IdleRequestCallback[] = [];
  window.requestIdleCallback = (run, options) =>
    options?.timeout === undefined ? ahead.push(run) : slices.push(run as () => void);
  if (part === 'all') {
    // All of the page counts as in view.
    window.IntersectionObserver = class extends IntersectionObserver {
      constructor(seen: IntersectionObserverCallback) {
        super(seen, { rootMargin: '1000000%' });
      }
    };
  }
  const options = { assets: ASSETS, marks, host: location.hostname, blockReader: () => wholeBlockReader };
  const reader = readPage(options, new AbortController().signal);
  // What comes into view is told with each frame: two without news are the end.
  for (let still = 0; still < 2; still++) {
    for (let slice = slices.shift(); slice; slice = slices.shift()) {
      slice();
      still = 0;
    }
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  }
  return reader.size;
}

/** The same with all mentions marked and the page laid out again. */
export async function scanAndLayout(): Promise<number> {
  const found = await scan('all', 'all');
  document.body.getBoundingClientRect();
  return found;
}

/** What the simplest marker would do: the bare walk, one pattern of plain words, a highlight of what it finds. */
export function minimalMarker(): number {
  const words = /\b(?:bitcoin|btc|ethereum|ether|eth|iwm|russell 2000)\b/gi;
  const highlight = new Highlight();
  CSS.highlights.set('minimal', highlight);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const { index, 0: word } of node.data.matchAll(words)) {
      const [startContainer, endContainer] = [node, node];
      highlight.add(
        new StaticRange({ startContainer, startOffset: index, endContainer, endOffset: index + word.length }),
      );
    }
  }
  return highlight.size;
}
