/**
 * Reads the blocks of a page: which mentions there are in the prose of one. Put into a page only once a word
 * there may be a mention. The texts of all blocks that may hold one pass by here, those in view first.
 */

import { createDetector } from '../../detect/find.ts';
import type { OtherLanguages } from '../../detect/other-languages.ts';
import type { PageMention } from '../mentions.ts';
import { parentOf } from '../parent.ts';
import type { Block } from './block.ts';
import { blockText } from './block-text.ts';
import type { BlockMarking, MakeMarking, Marking, Wanted } from './marking.ts';
import { isNoProse } from './prose.ts';

/** What names a publication or a program after a coin is about neither's price. */
const NAME_GOES_ON = /^\s(?:Magazine|News|Core|Knots|Optech|Conference|Foundation|Podcast)(?![a-z])/;

/** A reader of blocks remembers what the page declares and is for one page. */
export interface BlockReader {
  /** Looks at the mentions of a block one after the other: whoever steps through it may stop after each and go on later. */
  mentionsIn(block: Block): Generator<undefined, PageMention[]>;
  /** A block holds none of its text any more. */
  leave(block: Block): void;
  /** Lets go of what left the page. */
  sweep(): void;
  /** Whether what was found in a block rests on what the page says elsewhere, or on a script to come. */
  isDoubtful(block: Block): boolean;
  /** Grows whenever the page's sense of a word has changed: doubtful blocks that were read before are to be read again. */
  readonly turns: number;
}

/** @param again a block is to be read again, for what stood beside it is gone. */
export type MakeBlockReader = (host: string, wanted: Wanted, again: (block: Block) => void) => BlockReader;

/** Where what comes in scripts of its own is, and how it is asked for. */
export interface LaterScripts {
  /** Detection in other languages; undefined until it is there. */
  readonly languages?: OtherLanguages;
  /** What chooses among mentions; undefined until it is there. */
  readonly createMarking?: MakeMarking;
  want(script: 'languages' | 'marking'): void;
}

/** Letters that English lacks: with accents, in other scripts; not symbols or emoji. */
const FOREIGN = /[\u00c0-\u1fff\u3040-\ud7ff\uf900-\ufdff\ufe70-\uffef]/;

export function createBlockReader(
  later: LaterScripts,
  ...[host, wanted, again]: Parameters<MakeBlockReader>
): BlockReader {
  const detector = createDetector({ host }, () => later.languages);
  const isEnglish = /^(?:en|$)/i.test(document.documentElement.lang);
  /** The words of other languages are wanted here. */
  let isAsked = false;
  let marking: Marking | undefined;
  /** Blocks with mentions that nothing could choose among yet. */
  const unmarked = new WeakSet<Block>();

  function seeLanguage(text: string): void {
    if (isAsked || (isEnglish && !FOREIGN.test(text))) return;
    isAsked = true;
    if (!later.languages) later.want('languages');
  }

  function markingIn(block: Block): BlockMarking | null {
    marking ??= later.createMarking?.(wanted, again);
    if (marking) return marking.inBlock(block);
    unmarked.add(block);
    later.want('marking');
    return null;
  }

  function* mentionsIn(block: Block): Generator<undefined, PageMention[]> {
    const mentions = yield* markedIn(block);
    marking?.keep(block, mentions);
    return mentions;
  }

  function* markedIn(block: Block): Generator<undefined, PageMention[]> {
    if (isNoProse(block)) return [];
    const { text, rangeOf } = blockText(block);
    seeLanguage(text);
    const found = yield* detector.findInSteps(text, block);
    const mentions = found.filter(
      ({ asset, end }) => wanted.assets.has(asset) && !NAME_GOES_ON.test(text.slice(end, end + 12)),
    );
    const marks = mentions.length > 0 ? markingIn(block) : null;
    if (!marks) return [];
    for (const { asset, start, end } of mentions) {
      if (marks.isEnough(asset)) continue;
      yield;
      const range = rangeOf(start, end);
      const parent = range && parentOf(range.startContainer);
      // A block can hold what is no prose: a button in a paragraph.
      if (!range || !parent || (parent !== block && isNoProse(parent))) continue;
      marks.take(asset, range, parent, text.slice(start, end));
    }
    return marks.mentions;
  }

  return {
    mentionsIn,
    leave(block) {
      detector.find('', block);
      marking?.keep(block, []);
    },
    sweep: () => marking?.sweep(),
    // Until those scripts are there, all is read as if in English, and nothing is marked.
    isDoubtful: (block) =>
      (isAsked && !later.languages) || (!later.createMarking && unmarked.has(block)) || detector.isDoubtful(block),
    get turns() {
      return detector.turns + (later.languages ? 1 : 0) + (later.createMarking ? 1 : 0);
    },
  };
}
