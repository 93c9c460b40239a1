/** Lists and tables of many items, which would be dotted with marks: one mention of an asset is marked in each screen of them. */

import type { Ticker } from '../../assets.ts';
import type { Block } from './block.ts';

/** So many items make a list one of many. */
const MANY = 5;
/** So far around a block its item is looked for. */
const REACH = 12;
const ITEMS = 'li,tr,dt,dd,[role=listitem],[role=row]';
/** Longer text in an item is prose, where each paragraph has its mark. */
const LONGEST_ITEM = 1000;
/** Headlines with what little is told beside them are a list, too. */
const LONGEST_TEASER = 300;
const TEASERS = 'a,article,:has(h1,h2,h3,h4,h5,h6,[role=heading])';
const MOST_NEIGHBOURS = 50;

export interface ListMarks {
  /** Whether a mention of an asset may be marked in a block; it then counts as marked there. */
  mayMark(block: Block, asset: Ticker): boolean;
  /** A block was read and holds these marked mentions: what else counted as marked there does no longer. */
  keep(block: Block, mentions: readonly Pick<Mark, 'asset'>[]): void;
  /** Lets go of marks that left their list. */
  sweep(): void;
}

interface Mark {
  readonly block: Element;
  readonly asset: Ticker;
  /** Blocks without a mark because of this one. */
  readonly passedOver: Set<Element>;
}

/** @param again a block is to be read again: the mark that it was passed over for is gone. */
export function createListMarks(again: (block: Block) => void): ListMarks {
  const marksOf = new Map<Element, Set<Mark>>();
  const listWith = new WeakMap<Block, Element>();

  function release(list: Element, isGone: (mark: Mark) => boolean): void {
    const marks = marksOf.get(list);
    for (const mark of marks ?? []) {
      if (!isGone(mark)) continue;
      marks?.delete(mark);
      mark.passedOver.forEach(again);
    }
    if (marks?.size === 0) marksOf.delete(list);
  }

  return {
    mayMark(block, asset) {
      const list = block instanceof Element ? listOf(block) : null;
      if (!list) return true;
      const own = block as Element;
      const { top } = own.getBoundingClientRect();
      const isNear = (mark: Mark) => Math.abs(mark.block.getBoundingClientRect().top - top) < innerHeight;
      const marks = marksOf.get(list) ?? new Set();
      for (const mark of marks) {
        if (mark.asset !== asset || !list.contains(mark.block) || !isNear(mark)) continue;
        if (mark.block !== own) mark.passedOver.add(own);
        return mark.block === own;
      }
      marksOf.set(list, marks.add({ block: own, asset, passedOver: new Set() }));
      listWith.set(own, list);
      return true;
    },
    keep(block, mentions) {
      const list = listWith.get(block);
      if (list) release(list, (mark) => mark.block === block && !mentions.some(({ asset }) => asset === mark.asset));
    },
    sweep() {
      for (const [list, marks] of marksOf) {
        release(list, ({ block }) => !list.isConnected || !list.contains(block));
        for (const { passedOver } of marks)
          for (const block of passedOver) if (!block.isConnected) passedOver.delete(block);
      }
    },
  };
}

/** The list of many items that a block is in one of. */
function listOf(block: Element): Element | null {
  let at = block;
  for (let i = 0; i < REACH && at.parentElement && at !== document.body; i++, at = at.parentElement) {
    const list = at.parentElement;
    if (list.childElementCount >= MANY && isItem(at) && hasManyLike(at, list)) return list;
  }
  return null;
}

function isItem(element: Element): boolean {
  const { length } = element.textContent ?? '';
  if (element.matches(ITEMS)) return length < LONGEST_ITEM;
  const linked = element.querySelector('a')?.textContent?.length ?? 0;
  return length < LONGEST_TEASER && (element.matches(TEASERS) || 2 * linked > length);
}

/** Whether enough of an item's neighbours are of its kind. */
function hasManyLike({ localName, classList: [kind] }: Element, { children }: Element): boolean {
  let alike = 0;
  for (let i = 0; i < MOST_NEIGHBOURS && alike < MANY; i++) {
    if (children[i]?.localName === localName && children[i]?.classList[0] === kind) alike++;
  }
  return alike === MANY;
}
