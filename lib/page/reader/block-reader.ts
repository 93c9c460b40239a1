/**
 * Reads the blocks of a page: which mentions are marked in one. Put into a page only once a word
 * there may be a mention. The texts of all blocks that may hold one pass by here, those in view first.
 */

import type { Ticker } from '../../assets.ts';
import { createDetector } from '../../detect/find.ts';
import type { PageMention } from '../mentions.ts';
import { parentOf } from '../parent.ts';
import type { Block } from './block.ts';
import { blockText } from './block-text.ts';
import { isPlainlyPainted, isShown, isUnderlined } from './paint.ts';
import { isNoProse, labelsIn } from './prose.ts';

export interface Wanted {
  assets: ReadonlySet<Ticker>;
  /** The first mention of each asset in a block, or all of them. */
  marks: 'first' | 'all';
}

/** A reader of blocks remembers what the page declares and is for one page. */
export interface BlockReader {
  /** Looks at the mentions of a block one after the other: whoever steps through it may stop after each and go on later. */
  mentionsIn(block: Block): Generator<undefined, PageMention[]>;
  /** A block holds none of its text any more. */
  leave(block: Block): void;
  /** Whether what was found in a block rests on what the page says elsewhere. */
  isDoubtful(block: Block): boolean;
  /** Grows whenever the page's sense of a word has changed: doubtful blocks that were read before are to be read again. */
  readonly turns: number;
}

export function createBlockReader(host: string, wanted: Wanted): BlockReader {
  const detector = createDetector({ host });
  const { find } = detector;

  function* mentionsIn(block: Block): Generator<undefined, PageMention[]> {
    const mentions: PageMention[] = [];
    if (isNoProse(block)) return mentions;
    const { text, rangeOf } = blockText(block);
    const isLabel = labelsIn(block);
    const seen = new Set<Ticker>();
    for (const { asset, start, end } of find(text, block)) {
      if (!wanted.assets.has(asset) || (wanted.marks === 'first' && seen.has(asset))) continue;
      yield;
      const range = rangeOf(start, end);
      const parent = range && parentOf(range.startContainer);
      // A block can hold what is no prose: a button in a paragraph.
      if (!range || !parent || (parent !== block && isNoProse(parent))) continue;
      if (isLabel(parent, text.slice(start, end))) continue;
      // A mention that nobody sees is none; one whose paint a highlight can't keep opens without a line.
      if (!isShown(parent)) continue;
      seen.add(asset);
      mentions.push({ asset, range, isDrawn: isPlainlyPainted(parent) && !isUnderlined(parent) });
    }
    return mentions;
  }

  return {
    mentionsIn,
    leave: (block) => void find('', block),
    isDoubtful: detector.isDoubtful,
    get turns() {
      return detector.turns;
    },
  };
}
