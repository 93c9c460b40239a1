/** Put into a page without the extension: the product's own reader, and the least that could read a page at all. */

import type { Ticker } from '../../lib/assets.ts';
import { readPage } from '../../lib/page/reader.ts';
import { walkTriggers } from '../../lib/page/triggers.ts';

const ASSETS: readonly Ticker[] = ['BTC', 'ETH', 'IWM'];

/** Times in ms on the main thread. */
export interface ScanCost {
  total: number;
  longest: number;
  /** What was found, in the method's own units. */
  found: number;
}

/** The floor: a bare `TreeWalker` that asks each text for its length. */
export function bareWalk(): ScanCost {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    found += node.data.length;
  }
  const total = performance.now() - start;
  return { total, longest: total, found };
}

/** Our walk alone, to the last node that may hold a mention; none is read. */
export function triggerWalk(): ScanCost {
  const start = performance.now();
  const walk = walkTriggers(document.body, () => true);
  let found = 0;
  while (walk.next()) found++;
  const total = performance.now() - start;
  return { total, longest: total, found };
}

/** Our whole reading with its marks: every slice at once instead of when the page is idle, and the sum of their times. */
export function readWhole(marks: 'first' | 'all', withLayout: boolean): ScanCost {
  const slices: (() => void)[] = [];
  window.requestIdleCallback = (run) => slices.push(run as () => void);
  const times: number[] = [];
  const timed = (run: () => void) => {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  };
  let found = 0;
  timed(() => {
    const store = readPage({ assets: ASSETS, marks, host: location.hostname }, new AbortController().signal);
    store.onChange(() => {
      found = store.size;
    });
  });
  for (let slice = slices.shift(); slice; slice = slices.shift()) timed(slice);
  if (withLayout) timed(() => document.body.offsetHeight);
  return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(...times), found };
}
