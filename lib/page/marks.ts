/** The mentions of a page: registered as highlights, found again by element, dropped when their nodes leave. */

import type { Block } from './areas.ts';
import type { Marked, Marks } from './handover.ts';
import { parentOf } from './parent.ts';

/**
 * Drawn by public/overlay.css: by a rule for the root, whose highlight styles all else inherits. In Chromium a rule for
 * every element gives each a style of its own, 9 MB on a page of 15,000. Firefox does not inherit them yet.
 */
const MARKED = 'tidemark';
const POINTED = 'tidemark-hover';

export interface MarkStore extends Omit<Marks, 'readOn'> {
  /** Replaces the mentions of a block; those it had before go. */
  replace(block: Block, mentions: readonly Marked[]): void;
  has(block: Block): boolean;
  /** Puts back what the page took out of its registry of highlights. */
  restore(): void;
  /** Drops the mentions whose blocks left the page. */
  sweep(): void;
  readonly size: number;
}

/**
 * Nothing is registered before the first mention, and nothing stays after `signal` aborts.
 * @param style what their name ends in: none for dotted ones; one without a rule, and only the one pointed at is drawn.
 */
export function createMarks(signal: AbortSignal, style: string): MarkStore {
  const name = MARKED + style;
  const highlight = new Highlight();
  const pointed = new Highlight();
  const byBlock = new Map<Block, readonly Marked[]>();
  /** Elements whose own text nodes begin or end a mention. */
  let byElement = new WeakMap<Element, Marked[]>();
  let size = 0;
  const listeners: (() => void)[] = [];
  const told = () => {
    for (const changed of listeners) changed();
  };

  const enter = (marked: Marked) => {
    size++;
    highlight.add(marked.range);
    for (const element of elementsOf(marked)) {
      const own = byElement.get(element);
      if (!own) byElement.set(element, [marked]);
      else if (!own.includes(marked)) own.push(marked);
    }
  };
  const leave = (marked: Marked) => {
    size--;
    highlight.delete(marked.range);
    pointed.delete(marked.range);
    for (const element of elementsOf(marked)) {
      const left = (byElement.get(element) ?? []).filter((other) => other !== marked);
      if (left.length > 0) byElement.set(element, left);
      else byElement.delete(element);
    }
  };

  signal.addEventListener('abort', () => {
    CSS.highlights.delete(name);
    CSS.highlights.delete(POINTED);
    byBlock.clear();
    byElement = new WeakMap();
    told();
  });

  const all = () => [...byBlock.values()].flat();
  const restore = () => {
    if (size === 0) return;
    if (highlight.size !== size) for (const { range } of all()) highlight.add(range);
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  };

  return {
    signal,
    get size() {
      return size;
    },
    under: (element) => byElement.get(element) ?? null,
    all,
    restore,
    point(marked) {
      pointed.clear();
      if (!marked || signal.aborted) return;
      pointed.add(marked.range);
      CSS.highlights.set(POINTED, pointed);
    },
    onChange: (changed) => void listeners.push(changed),
    replace(block, mentions) {
      if (signal.aborted) return;
      const before = byBlock.get(block) ?? [];
      // A mention that is where it was stays the same one: a popover may be open on it.
      const after = mentions.map((found) => before.find((kept) => isSame(kept, found)) ?? found);
      for (const marked of before) if (!after.includes(marked)) leave(marked);
      byBlock.delete(block);
      if (after.length > 0) {
        byBlock.set(block, after);
        for (const marked of after) if (!before.includes(marked)) enter(marked);
        restore();
      }
      told();
    },
    has: (block) => byBlock.has(block),
    sweep() {
      let left = 0;
      for (const [block, mentions] of byBlock) {
        if (block.isConnected) continue;
        for (const marked of mentions) leave(marked);
        byBlock.delete(block);
        left++;
      }
      if (left > 0) told();
    },
  };
}

function elementsOf({ range }: Marked): Element[] {
  return [parentOf(range.startContainer), parentOf(range.endContainer)].filter((element) => element !== null);
}

function isSame(a: Marked, b: Marked): boolean {
  return (
    a.asset === b.asset &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset
  );
}
