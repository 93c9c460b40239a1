/**
 * Reads the blocks of a page: which mentions are marked in one. Put into a page only once a word
 * there may be a mention. The texts of all blocks that may hold one pass by here, those in view first.
 */

import type { Ticker } from '../../assets.ts';
import { createDetector } from '../../detect/find.ts';
import type { OtherLanguages } from '../../detect/other-languages.ts';
import type { PageMention } from '../mentions.ts';
import { parentOf } from '../parent.ts';
import type { Block } from './block.ts';
import { blockText } from './block-text.ts';
import { createListMarks } from './lists.ts';
import { isPlainlyPainted, isUnderlined } from './paint.ts';
import { isNoProse, labelsIn } from './prose.ts';
import { isSeen } from './seen.ts';

/** What names a publication or a program after a coin is about neither's price. */
const NAME_GOES_ON = /^\s(?:Magazine|News|Core|Knots|Optech|Conference|Foundation|Podcast)(?![a-z])/;

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

export type MakeBlockReader = (host: string, wanted: Wanted) => BlockReader;

/** Where detection in other languages comes from. */
export interface LanguageSource {
  /** Undefined until it is there. */
  readonly languages?: OtherLanguages;
  /** It is wanted: called once a page. */
  want(): void;
}

/** Letters that English lacks: with accents, in other scripts; not symbols or emoji. */
const FOREIGN = /[\u00c0-\u1fff\u3040-\ud7ff\uf900-\ufdff\ufe70-\uffef]/;

export function createBlockReader(host: string, wanted: Wanted, source: LanguageSource): BlockReader {
  const detector = createDetector({ host }, () => source.languages);
  const lists = createListMarks();
  const isFirst = wanted.marks === 'first';
  const isEnglish = /^(?:en|$)/i.test(document.documentElement.lang);
  /** The words of other languages are wanted here. */
  let isAsked = false;

  function seeLanguage(text: string): void {
    if (isAsked || (isEnglish && !FOREIGN.test(text))) return;
    isAsked = true;
    if (!source.languages) source.want();
  }

  function* mentionsIn(block: Block): Generator<undefined, PageMention[]> {
    const mentions: PageMention[] = [];
    lists.leave(block);
    if (isNoProse(block)) return mentions;
    const { text, rangeOf } = blockText(block);
    seeLanguage(text);
    const isLabel = labelsIn(block);
    const seen = new Set<Ticker>();
    for (const { asset, start, end } of yield* detector.findInSteps(text, block)) {
      if (!wanted.assets.has(asset) || (isFirst && seen.has(asset)) || NAME_GOES_ON.test(text.slice(end, end + 12))) {
        continue;
      }
      yield;
      const range = rangeOf(start, end);
      const parent = range && parentOf(range.startContainer);
      // A block can hold what is no prose: a button in a paragraph.
      if (!range || !parent || (parent !== block && isNoProse(parent))) continue;
      if (isLabel(parent, text.slice(start, end)) || !isSeen({ range }, block)) continue;
      seen.add(asset);
      if (isFirst && !lists.mayMark(block, asset)) continue;
      // One whose paint a highlight can't keep opens without a line.
      mentions.push({ asset, range, isDrawn: isPlainlyPainted(parent) && !isUnderlined(parent, block) });
    }
    return mentions;
  }

  return {
    mentionsIn,
    leave(block) {
      detector.find('', block);
      lists.leave(block);
    },
    // Until those words are there, all is read as if in English.
    isDoubtful: (block) => (isAsked && !source.languages) || detector.isDoubtful(block),
    get turns() {
      return detector.turns + (source.languages ? 1 : 0);
    },
  };
}
