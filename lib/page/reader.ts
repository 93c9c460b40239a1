/**
 * Reads a page: walks its text in slices while the page is idle, marks what it finds, and follows what the page adds
 * or changes later. The page's nodes are never touched.
 */

import type { Ticker } from '../assets.ts';
import { createDetector } from '../detect/find.ts';
import { blockOf, isBlock, isClosed } from './areas.ts';
import { blockText } from './block-text.ts';
import type { Marked } from './handover.ts';
import { createMarks, type MarkStore } from './marks.ts';
import { type TriggerWalk, walkTriggers } from './triggers.ts';

export interface ReaderOptions {
  assets: readonly Ticker[];
  /** The first mention of each asset in a block, or all of them. */
  marks: 'first' | 'all';
  host: string;
}

/** How long one slice may take, ms: half a frame, the rest is the page's. */
const SLICE = 8;
/** More roots than this waiting mean a storm: one walk over the whole page later is cheaper than following it. */
const STORM = 500;
/** The popover's own element: it comes and goes, and holds no text of the page. */
const OWN = 'TIDEMARK-POPOVER';
/** How long a page is left alone after a storm, ms. */
const CALM = 1000;

/** Starts reading at once, in slices; ends and leaves nothing behind when `signal` aborts. */
export function readPage({ assets, marks: which, host }: ReaderOptions, signal: AbortSignal): MarkStore {
  const marks = createMarks(signal);
  let detector = createDetector({ host });
  const wanted = new Set<Ticker>(assets);
  /** Parts of the page still to be walked. */
  let waiting = new Set<Element>([wholePage()]);
  let walk: TriggerWalk | null = null;
  let walked: Element | null = null;
  /** Blocks read in this walk. */
  let read = new WeakSet<Element>();
  let scheduled = false;
  let deadline = 0;

  const mayGoOn = () => performance.now() < deadline;

  function readBlock(node: Text): void {
    const parent = node.parentElement;
    if (!parent) return;
    const block = blockOf(node);
    if (read.has(block)) return;
    read.add(block);
    marks.replace(block, isClosed(parent) ? [] : mentionsIn(block));
  }
  function mentionsIn(block: Element): Marked[] {
    const { text, rangeOf } = blockText(block);
    const seen = new Set<Ticker>();
    const found: Marked[] = [];
    for (const { asset, start, end } of detector.find(text)) {
      if (!wanted.has(asset) || (which === 'first' && seen.has(asset))) continue;
      const range = rangeOf(start, end);
      const parent = range?.startContainer.parentElement;
      // A block can hold closed parts: a button in a paragraph.
      if (!range || !parent || (parent !== block && isClosed(parent))) continue;
      seen.add(asset);
      found.push({ asset, range });
    }
    return found;
  }

  function slice(): void {
    scheduled = false;
    if (signal.aborted) return;
    deadline = performance.now() + SLICE;
    while (mayGoOn()) {
      if (!walk || !walked?.isConnected) {
        const [next] = waiting;
        if (!next) return;
        waiting.delete(next);
        if (!next.isConnected) continue;
        read = new WeakSet();
        walked = next;
        walk = walkTriggers(next, mayGoOn);
      }
      const node = walk.next();
      if (node) readBlock(node);
      else if (walk.done) {
        // Nothing in it may be a mention any more.
        if (!read.has(walked) && marks.has(walked)) marks.replace(walked, []);
        walk = null;
      }
    }
    schedule();
  }

  function schedule(): void {
    if (scheduled || signal.aborted) return;
    scheduled = true;
    // When the page has nothing better to do, and after half a second in any case.
    requestIdleCallback(slice, { timeout: 500 });
  }

  function follow(records: readonly MutationRecord[]): void {
    let gone = false;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') waiting.add(blockOf(target));
      if (removedNodes.length > 0) {
        gone = true;
        const block = isBlock(target) ? (target as Element) : blockOf(target);
        if (marks.has(block)) waiting.add(block);
      }
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.TEXT_NODE) continue;
        if (node.nodeName !== OWN) waiting.add(isBlock(node) ? (node as Element) : blockOf(node));
      }
      if (waiting.size > STORM) break;
    }
    if (gone) marks.sweep();
    if (waiting.size > STORM) waitForCalm();
    else if (waiting.size > 0) schedule();
  }

  /** Looks away for a while, then reads the whole page once. */
  function waitForCalm(): void {
    observer.disconnect();
    waiting = new Set();
    setTimeout(() => {
      if (signal.aborted) return;
      marks.sweep();
      // What the page declared is found again on the way.
      detector = createDetector({ host });
      waiting = new Set([wholePage()]);
      observe();
      schedule();
    }, CALM);
  }

  const observer = new MutationObserver(follow);
  const observe = () =>
    observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
  schedule();
  return marks;
}

function wholePage(): Element {
  return document.body ?? document.documentElement;
}
