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
  /** What was marked in a block is no more. */
  leave(block: Block): void;
}

interface Mark {
  readonly block: Element;
  readonly asset: Ticker;
}

export function createListMarks(): ListMarks {
  const marksOf = new WeakMap<Element, Mark[]>();
  const lists = new WeakMap<Block, Element>();
  return {
    mayMark(block, asset) {
      const list = block instanceof Element ? listOf(block) : null;
      if (!list) return true;
      const marks = (marksOf.get(list) ?? []).filter((mark) => mark.block.isConnected);
      const { top } = (block as Element).getBoundingClientRect();
      const isNear = (mark: Mark) => Math.abs(mark.block.getBoundingClientRect().top - top) < innerHeight;
      if (marks.some((mark) => mark.asset === asset && isNear(mark))) return false;
      marksOf.set(list, [...marks, { block: block as Element, asset }]);
      lists.set(block, list);
      return true;
    },
    leave(block) {
      const list = lists.get(block);
      if (list) marksOf.set(list, marksOf.get(list)?.filter((mark) => mark.block !== block) ?? []);
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
