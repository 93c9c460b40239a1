/** The blocks that may hold a mention: those in view are read and marked, the others wait until their reader comes near. */

import type { Highlights } from '../highlights.ts';
import type { PageMention } from '../mentions.ts';
import type { Block } from './block.ts';
import type { BlockReader, MakeBlockReader } from './block-reader.ts';
import type { Wanted } from './marking.ts';
import { watchViewport } from './viewport.ts';

export interface BlocksOptions {
  wanted: Wanted;
  host: string;
  /** What reads blocks, once it is there; asked at the first block. */
  blockReader(): MakeBlockReader | null;
  /** A block came into view. */
  near(): void;
  mayGoOn(): boolean;
}

export interface Blocks {
  /** A block may hold a mention: it is read once it is in view, or now where marks are to be set right. */
  found(block: Block): void;
  /** A block holds none any more. */
  cleared(block: Block): void;
  /** Reads those in view for as long as there is time, and then those anew that more of the page tells otherwise. */
  readNear(): void;
  /** Whether some in view are left and can be read. */
  hasNear(): boolean;
  /** Whether some wait out of view and can be read; asks for what reads them when it is not there yet. */
  hasFar(): boolean;
  /** Reads the next one out of view; false when there is none, or what reads it is still to come. */
  readFar(): boolean;
  /** What the page declared is to be found again. */
  forget(): void;
  /** Forgets blocks that left the page. */
  sweep(): void;
  end(): void;
}

export function createBlocks(highlights: Highlights, options: BlocksOptions): Blocks {
  const { wanted, host, mayGoOn } = options;
  let reader: BlockReader | undefined;
  /** In view and still to be read. */
  const near = new Set<Block>();
  const viewport = watchViewport((block) => {
    near.add(block);
    options.near();
  });
  /** Read already, and perhaps otherwise once more of the page is known. */
  const doubtful = new Set<Block>();
  /** To be read again: the page's sense of their words has changed. */
  const corrections = new Set<Block>();
  let turns = 0;
  // What is under the pointer is set right once it is left.
  highlights.onPoint(() => {
    if (corrections.size > 0) options.near();
  });
  /** The block that the last slice ended in. */
  let begun: { block: Block; steps: Generator<undefined, PageMention[]> } | null = null;

  const isReady = () => {
    reader ??= options.blockReader()?.(host, wanted, viewport.watch);
    return reader !== undefined;
  };

  /** Reads one block; false while what reads it is still to come, or when the slice ended in it. */
  function read(block: Block): boolean {
    if (!isReady() || !reader) return false;
    if (block.isConnected) {
      const steps = begun?.block === block ? begun.steps : reader.mentionsIn(block);
      begun = { block, steps };
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          highlights.replace(block, step.value);
          break;
        }
        if (!mayGoOn()) return false;
      }
    }
    begun = null;
    near.delete(block);
    corrections.delete(block);
    viewport.drop(block);
    if (reader.isDoubtful(block)) doubtful.add(block);
    else doubtful.delete(block);
    if (reader.turns !== turns) options.near();
    return true;
  }

  /** Those read before the page's sense of their words was known. */
  function correct(): void {
    if (reader && reader.turns !== turns) {
      turns = reader.turns;
      for (const block of doubtful) corrections.add(block);
    }
    for (const block of corrections) {
      if (highlights.isPointed(block)) continue;
      if (!mayGoOn() || !read(block)) break;
    }
  }

  return {
    found(block) {
      if (begun?.block === block) begun = null;
      if (highlights.has(block)) near.add(block);
      else if (!near.has(block)) viewport.watch(block);
    },
    cleared(block) {
      near.delete(block);
      reader?.leave(block);
      if (highlights.has(block)) highlights.replace(block, []);
    },
    readNear() {
      for (const block of near) if (!mayGoOn() || !read(block)) return;
      correct();
    },
    hasNear: () =>
      reader !== undefined && (near.size > 0 || [...corrections].some((block) => !highlights.isPointed(block))),
    // Until it is there it is asked for, and wakes the reader.
    hasFar: () => viewport.far.size > 0 && isReady(),
    readFar() {
      const [block] = viewport.far;
      if (!block || !isReady()) return false;
      read(block);
      return true;
    },
    forget() {
      reader = undefined;
      doubtful.clear();
      corrections.clear();
      turns = 0;
    },
    sweep() {
      reader?.sweep();
      viewport.sweep();
      for (const blocks of [doubtful, corrections]) {
        for (const block of blocks) if (!block.isConnected) blocks.delete(block);
      }
    },
    end: viewport.end,
  };
}
