/**
 * Reads a page: walks its text in slices while the page is idle, marks what it finds in view, and follows what the page
 * adds or changes later. The page's nodes are never touched.
 */

import type { Ticker } from '../assets.ts';
import type { createDetector, Detector } from '../detect/find.ts';
import { type Block, blockOf, CLOSING } from './areas.ts';
import { mentionsOf } from './block-mentions.ts';
import type { Marks } from './handover.ts';
import { createMarks, type MarkStore } from './marks.ts';
import { hostsIn } from './shadow-hosts.ts';
import { createSight } from './sight.ts';
import { createStormWatch } from './storm.ts';
import { type TriggerWalk, walkTriggers } from './triggers.ts';
import { createWaitingParts } from './waiting-parts.ts';

export interface ReaderOptions {
  assets: readonly Ticker[];
  /** The first mention of each asset in a block, or all of them. */
  marks: 'first' | 'all';
  /** How marks are drawn, as the end of their name; dotted unless said. */
  style?: string;
  host: string;
  /** Detection, once it is there; asked at the first word that may be a mention, and again after each `wake`. */
  detection(): typeof createDetector | null;
  /** The page was written anew (`document.open`), which took all listeners of this document with it. */
  rewritten?(): void;
}

export interface Reader extends MarkStore, Marks {
  /** Reads an open shadow root that nothing told of when the page made it. */
  enter(root: ShadowRoot): void;
  /** Goes on reading: detection arrived. */
  wake(): void;
}

/** How long one slice may take, ms: half a frame, the rest is the page's. */
const SLICE = 8;
/** How long many changes are gathered, ms. */
const GATHER = 150;
/** How long a page is glanced at after a storm, ms. */
const GLANCE = 300;
/** The popover's own element: it comes and goes, and holds no text of the page. */
const OWN = 'TIDEMARK-POPOVER';
/** How long a page is read ahead of its reader, ms of the time that it leaves unused; what lies beyond waits for them. */
const AHEAD = 4;
/** A page may leave too little each time: after so many tries it is let alone. */
const TRIES = 1000;

/** Starts reading at once, in slices; ends and leaves nothing behind when `signal` aborts. */
export function readPage(options: ReaderOptions, signal: AbortSignal): Reader {
  const { marks: which, style = '', host } = options;
  const marks = createMarks(signal, style);
  const wanted = new Set<Ticker>(options.assets);
  let detector: Detector | undefined;
  /** Parts of the page still to be walked. */
  let waiting = new Set<Block>([wholePage()]);
  let walk: TriggerWalk | null = null;
  let walked: Block | null = null;
  /** Blocks found in this walk. */
  let found = new WeakSet<Block>();
  /** Blocks in view that are to be read, and the others. */
  const near = new Set<Block>();
  const sight = createSight((block) => {
    near.add(block);
    schedule();
  });
  const parts = createWaitingParts((element) => {
    waiting.add(element);
    schedule();
  });
  let ahead = AHEAD;
  let tries = TRIES;
  /** Shadow roots that are followed. */
  let entered = new WeakSet<ShadowRoot>();
  let scheduled = false;
  let idling = false;
  const storm = createStormWatch();
  let gathering = false;
  /** After a storm, before the page is read again: its changes are counted only. */
  let glancing = false;
  let gone = false;
  let deadline = 0;

  const mayGoOn = () => performance.now() < deadline;

  /** A node may begin a mention: its block is read once it is in view, or now where marks are to be set right. */
  function find(node: Text): void {
    const block = blockOf(node);
    if (found.has(block)) return;
    found.add(block);
    if (marks.has(block)) near.add(block);
    else if (!near.has(block)) sight.watch(block);
  }

  /** Reads one block; false while detection is still to come. */
  function read(block: Block): boolean {
    detector ??= options.detection()?.({ host });
    if (!detector) return false;
    near.delete(block);
    sight.drop(block);
    if (block.isConnected) marks.replace(block, mentionsOf(block, detector, wanted, which));
    return true;
  }

  /** Walks on; false when there is nothing left to walk. */
  function step(): boolean {
    if (!walk || !walked?.isConnected) {
      const [next] = waiting;
      if (!next) return false;
      waiting.delete(next);
      if (!next.isConnected) return true;
      if (parts.divide(next)) {
        leave(next);
        if (next instanceof Element && next.shadowRoot) enter(next.shadowRoot);
        return true;
      }
      found = new WeakSet();
      walked = next;
      walk = walkTriggers(next, mayGoOn);
    }
    const node = walk.next();
    if (node) find(node);
    else if (walk.done) {
      if (!found.has(walked)) leave(walked);
      for (const { shadowRoot } of hostsIn(walked)) if (shadowRoot) enter(shadowRoot);
      walk = null;
    }
    return true;
  }

  /** Nothing in a block's own text may be a mention any more. */
  function leave(block: Block): void {
    near.delete(block);
    if (marks.has(block)) marks.replace(block, []);
  }

  function slice(): void {
    scheduled = false;
    if (signal.aborted) return;
    if (gone) sweep();
    deadline = performance.now() + SLICE;
    for (const block of near) if (!mayGoOn() || !read(block)) break;
    while (mayGoOn()) if (!step()) break;
    if (walk || waiting.size > 0 || (detector && near.size > 0)) schedule();
    else readAhead();
  }

  /** Walks and reads what is out of view, in time that the page leaves unused. */
  function readAhead(): void {
    const [block] = sight.far;
    if (idling || ahead <= 0 || tries === 0 || signal.aborted || !(block || parts.size > 0)) return;
    // Detection is on its way, and wakes the reader.
    if (block && !detector && !read(block)) return;
    idling = true;
    tries--;
    requestIdleCallback((idle) => {
      idling = false;
      const start = performance.now();
      for (let spent = 0; spent < ahead && !signal.aborted && idle.timeRemaining() >= 2; ) {
        deadline = performance.now() + 2;
        if (!readNext()) break;
        spent = performance.now() - start;
      }
      ahead -= performance.now() - start;
      readAhead();
    });
  }

  /** Goes one step on beyond what the reader sees; false when all is read, or detection is still to come. */
  function readNext(): boolean {
    if (step()) return true;
    const [far] = sight.far;
    return far ? read(far) : parts.takeNext();
  }

  function readOn(): boolean {
    const { size } = marks;
    deadline = performance.now() + SLICE;
    while (marks.size <= size && mayGoOn()) if (!readNext()) return false;
    return true;
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
    const weather = storm.count(records.length);
    if (weather === 'storm') {
      waitForCalm();
      return;
    }
    if (glancing) return;
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
          options.rewritten?.();
          return;
        }
        if (node.nodeName !== OWN) waiting.add(blockOf(node));
      }
    }
    if (waiting.size === 0 && !(gone && marks.size + parts.size > 0)) return;
    if (weather === 'few') schedule();
    else if (!gathering) {
      gathering = true;
      setTimeout(gathered, GATHER);
    }
  }

  function gathered(): void {
    gathering = false;
    schedule();
  }

  function sweep(): void {
    gone = false;
    marks.sweep();
    sight.sweep();
    parts.sweep();
  }

  /** Looks away for a while, then glances whether it goes on; reads the whole page once it is over, or has gone on for long. */
  function waitForCalm(): void {
    observer.disconnect();
    waiting = new Set();
    walk = null;
    entered = new WeakSet();
    glancing = false;
    const { calm, isLong } = storm.lookAway();
    setTimeout(() => {
      if (signal.aborted) return;
      glancing = true;
      observe(document);
      if (isLong) readAgain();
      else setTimeout(readAgain, GLANCE);
    }, calm);
  }

  function readAgain(): void {
    if (!glancing || signal.aborted) return;
    glancing = false;
    sweep();
    // What the page declared is found again on the way.
    detector = undefined;
    waiting = new Set([wholePage()]);
    schedule();
  }

  const observer = new MutationObserver(follow);
  const observe = (root: Node) =>
    observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: CLOSING });
  observe(document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sight.end();
    parts.end();
  });
  schedule();
  return Object.assign(marks, {
    enter(root: ShadowRoot) {
      if (!entered.has(root)) enter(root);
    },
    readOn,
    wake: schedule,
  });
}

function wholePage(): Element {
  return document.body ?? document.documentElement;
}
