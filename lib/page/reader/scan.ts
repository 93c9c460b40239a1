/** The scan of a page: walks its parts, those in view first, and tells which blocks may hold a mention. */

import { type Block, blockOf } from './block.ts';
import { hostsIn } from './shadow-roots.ts';
import { type TriggerWalk, walkTriggers } from './triggers.ts';
import { createWaitingParts } from './waiting-parts.ts';

export interface ScanEvents {
  /** A block may hold a mention; told once in each walk. */
  found(block: Block): void;
  /** Nothing in a block's own text may be a mention any more. */
  cleared(block: Block): void;
  /** There is an open shadow root. */
  root(root: ShadowRoot): void;
  /** A part that waited came into view. */
  near(): void;
  mayGoOn(): boolean;
}

export interface Scan {
  /** Has a part of the page walked, soon. */
  add(part: Block): void;
  /** Whether parts in view are still to be walked. */
  readonly pending: boolean;
  /** Parts that wait until their reader comes near. */
  readonly waiting: number;
  /** Walks on; false when there is nothing left to walk. */
  step(): boolean;
  /** Takes the next part before its reader is there; false when none waits. */
  takeNext(): boolean;
  /** Forgets what was to be walked; parts out of view still wait. */
  clear(): void;
  /** Sees to what waits after elements left their places. */
  sweep(): void;
  end(): void;
}

export function createScan(events: ScanEvents): Scan {
  /** Parts of the page still to be walked. */
  let parts = new Set<Block>();
  let walk: TriggerWalk | null = null;
  let walked: Block | null = null;
  /** Blocks found in this walk. */
  let found = new WeakSet<Block>();
  const waiting = createWaitingParts((element) => {
    parts.add(element);
    events.near();
  });

  /** Begins with the next part; false when there is none. */
  function begin(): boolean {
    const [next] = parts;
    if (!next) return false;
    parts.delete(next);
    if (!next.isConnected) return true;
    if (waiting.divide(next)) {
      events.cleared(next);
      if (next instanceof Element && next.shadowRoot) events.root(next.shadowRoot);
      return true;
    }
    found = new WeakSet();
    walked = next;
    walk = walkTriggers(next, events.mayGoOn);
    return true;
  }

  function goOn(current: TriggerWalk, part: Block): void {
    const node = current.next();
    if (node) {
      const block = blockOf(node);
      if (!found.has(block)) events.found(block);
      found.add(block);
    } else if (current.done) {
      if (!found.has(part)) events.cleared(part);
      for (const { shadowRoot } of hostsIn(part)) if (shadowRoot) events.root(shadowRoot);
      walk = null;
    }
  }

  return {
    add: (part) => void parts.add(part),
    get pending() {
      return walk !== null || parts.size > 0;
    },
    get waiting() {
      return waiting.size;
    },
    step() {
      if (!walk || !walked?.isConnected) return begin();
      goOn(walk, walked);
      return true;
    },
    takeNext: waiting.takeNext,
    clear() {
      parts = new Set();
      walk = null;
    },
    sweep: waiting.sweep,
    end: waiting.end,
  };
}
