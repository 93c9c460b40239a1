/**
 * Which mentions of a block are marked, and which of them are drawn. Put into a page only once something there is a mention.
 */

import type { Ticker } from '../../assets.ts';
import type { PageMention } from '../mentions.ts';
import type { Block } from './block.ts';
import { labelsIn } from './labels.ts';
import { createListMarks } from './lists.ts';
import { isPlainlyPainted, isUnderlined } from './paint.ts';
import { isSeen } from './seen.ts';

export interface Wanted {
  assets: ReadonlySet<Ticker>;
  /** The first mention of each asset in a block, or all of them. */
  marks: 'first' | 'all';
}

export interface Marking {
  /** Begins a block anew. */
  inBlock(block: Block): BlockMarking;
  /** A block was read, and holds these marked mentions and no others. */
  keep(block: Block, mentions: readonly PageMention[]): void;
  /** Lets go of what left the page. */
  sweep(): void;
}

export interface BlockMarking {
  /** Those marked so far, in their order. */
  readonly mentions: PageMention[];
  /** Whether no further mention of an asset is marked. */
  isEnough(asset: Ticker): boolean;
  /** Marks a mention, if it is one to mark. @param parent the element that its text begins in */
  take(asset: Ticker, range: StaticRange, parent: Element, word: string): void;
}

/** For one page. @param again a block is to be read again: others hold no mark of theirs against it any more. */
export type MakeMarking = (wanted: Wanted, again: (block: Block) => void) => Marking;

export const createMarking: MakeMarking = ({ marks }, again) => {
  const { mayMark, keep, sweep } = createListMarks(again);
  const isFirst = marks === 'first';
  return {
    inBlock(block) {
      const isLabel = labelsIn(block);
      const seen = new Set<Ticker>();
      const mentions: PageMention[] = [];
      return {
        mentions,
        isEnough: (asset) => isFirst && seen.has(asset),
        take(asset, range, parent, word) {
          if (isLabel(parent, word) || !isSeen({ range }, block)) return;
          seen.add(asset);
          if (isFirst && !mayMark(block, asset)) return;
          // One whose paint a highlight can't keep opens without a line.
          mentions.push({ asset, range, isDrawn: isPlainlyPainted(parent) && !isUnderlined(parent, block) });
        },
      };
    },
    keep,
    sweep,
  };
};
