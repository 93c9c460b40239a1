/** Blocks that keep changing, as counters do: each is read at once at first, then less and less often. */

import type { Block } from './block.ts';

/** A block that changes again within this rests for as long, ms: twice as long each time, up to the most. */
const REST = 250;
const LONGEST_REST = 2000;

export interface Restless {
  /** Whether a block that changed may be read now; else it is read after its rest. */
  mayRead(block: Block): boolean;
}

/** @param rested a block that changed while it rested is to be read. */
export function watchRestless(rested: (block: Block) => void, signal: AbortSignal): Restless {
  const known = new WeakMap<Block, { readAt: number; rest: number; isResting: boolean }>();
  return {
    mayRead(block) {
      const now = performance.now();
      const state = known.get(block);
      if (state?.isResting) return false;
      if (!state || now - state.readAt > 2 * state.rest) {
        known.set(block, { readAt: now, rest: REST, isResting: false });
        return true;
      }
      state.isResting = true;
      setTimeout(() => {
        state.isResting = false;
        state.readAt = performance.now();
        state.rest = Math.min(2 * state.rest, LONGEST_REST);
        if (!signal.aborted) rested(block);
      }, state.rest);
      return false;
    },
  };
}
