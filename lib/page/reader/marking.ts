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
  /** A block holds none of its mentions any more. */
  leave(block: Block): void;
}

export interface BlockMarking {
  /** Those marked so far, in their order. */
  readonly mentions: PageMention[];
  /** Whether no further mention of an asset is marked. */
  isEnough(asset: Ticker): boolean;
  /** Marks a mention, if it is one to mark. @param parent the element that its text begins in */
  take(asset: Ticker, range: StaticRange, parent: Element, word: string): void;
}

export type MakeMarking = (wanted: Wanted) => Marking;

/** For one page. */
export const createMarking: MakeMarking = ({ marks }) => {
  const lists = createListMarks();
  const isFirst = marks === 'first';
  return {
    inBlock(block) {
      lists.leave(block);
      const isLabel = labelsIn(block);
      const seen = new Set<Ticker>();
      const mentions: PageMention[] = [];
      return {
        mentions,
        isEnough: (asset) => isFirst && seen.has(asset),
        take(asset, range, parent, word) {
          if (isLabel(parent, word) || !isSeen({ range }, block)) return;
          seen.add(asset);
          if (isFirst && !lists.mayMark(block, asset)) return;
          // One whose paint a highlight can't keep opens without a line.
          mentions.push({ asset, range, isDrawn: isPlainlyPainted(parent) && !isUnderlined(parent, block) });
        },
      };
    },
    leave: lists.leave,
  };
};
