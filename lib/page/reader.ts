/**
 * Reads a page: walks its text in slices while the page is idle, marks what it finds, and follows what the page adds
 * or changes later. The page's nodes are never touched.
 */

import type { Ticker } from '../assets.ts';
import { createDetector } from '../detect/find.ts';
import { type Block, blockOf, CLOSING, isClosed, isLabel, parentOf } from './areas.ts';
import { blockText } from './block-text.ts';
import type { Marked } from './handover.ts';
import { createMarks, type MarkStore } from './marks.ts';
import { hostsIn } from './shadow-hosts.ts';
import { type TriggerWalk, walkTriggers } from './triggers.ts';

export interface ReaderOptions {
  assets: readonly Ticker[];
  /** The first mention of each asset in a block, or all of them. */
  marks: 'first' | 'all';
  /** How marks are drawn, as the end of their name; dotted unless said. */
  style?: string;
  host: string;
  /** The page was written anew (`document.open`), which took all listeners of this document with it. */
  rewritten?(): void;
}

export interface Reader extends MarkStore {
  /** Reads an open shadow root that nothing told of when the page made it. */
  enter(root: ShadowRoot): void;
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
export function readPage(
  { assets, marks: which, style = '', host, rewritten }: ReaderOptions,
  signal: AbortSignal,
): Reader {
  const marks = createMarks(signal, style);
  let detector = createDetector({ host });
  const wanted = new Set<Ticker>(assets);
  /** Parts of the page still to be walked. */
  let waiting = new Set<Block>([wholePage()]);
  let walk: TriggerWalk | null = null;
  let walked: Block | null = null;
  /** Blocks read in this walk. */
  let read = new WeakSet<Block>();
  /** Shadow roots that are followed. */
  let entered = new WeakSet<ShadowRoot>();
  let scheduled = false;
  let deadline = 0;

  const mayGoOn = () => performance.now() < deadline;

  function readBlock(node: Text): void {
    const parent = parentOf(node);
    if (!parent) return;
    const block = blockOf(node);
    if (read.has(block)) return;
    read.add(block);
    marks.replace(block, isClosed(parent) ? [] : mentionsIn(block));
  }
  function mentionsIn(block: Block): Marked[] {
    const { text, rangeOf } = blockText(block);
    const seen = new Set<Ticker>();
    const found: Marked[] = [];
    for (const { asset, start, end } of detector.find(text)) {
      if (!wanted.has(asset) || (which === 'first' && seen.has(asset))) continue;
      const range = rangeOf(start, end);
      const parent = range && parentOf(range.startContainer);
      // A block can hold closed parts: a button in a paragraph.
      if (!range || !parent || (parent !== block && isClosed(parent))) continue;
      if (isLabel(parent, block, text.slice(start, end))) continue;
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
        for (const { shadowRoot } of hostsIn(walked)) if (shadowRoot) enter(shadowRoot);
        walk = null;
      }
    }
    schedule();
  }

  function enter(root: ShadowRoot): void {
    if (!entered.has(root)) observe(root);
    entered.add(root);
    waiting.add(root);
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
      if (type !== 'childList') waiting.add(blockOf(target));
      if (removedNodes.length > 0) {
        gone = true;
        const block = blockOf(target);
        if (marks.has(block)) waiting.add(block);
      }
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.TEXT_NODE) continue;
        if (target === document) {
          rewritten?.();
          return;
        }
        if (node.nodeName !== OWN) waiting.add(blockOf(node));
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
    entered = new WeakSet();
    setTimeout(() => {
      if (signal.aborted) return;
      marks.sweep();
      // What the page declared is found again on the way.
      detector = createDetector({ host });
      waiting = new Set([wholePage()]);
      observe(document);
      schedule();
    }, CALM);
  }

  const observer = new MutationObserver(follow);
  const observe = (root: Node) =>
    observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: CLOSING });
  observe(document);
  signal.addEventListener('abort', () => observer.disconnect());
  schedule();
  return Object.assign(marks, {
    enter(root: ShadowRoot) {
      if (!entered.has(root)) enter(root);
    },
  });
}

function wholePage(): Element {
  return document.body ?? document.documentElement;
}
