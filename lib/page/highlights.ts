/** The mentions of a page: registered as highlights, found again by element, dropped when their nodes leave. */

import type { PageMention, PageMentions } from './mentions.ts';
import { parentOf } from './parent.ts';
import type { Block } from './reader/block.ts';

/**
 * Drawn by public/overlay.css: by a rule for the root, whose highlight styles all else inherits. In Chromium a rule for
 * every element gives each a style of its own, 9 MB on a page of 15,000. Firefox does not inherit them yet.
 */
const MARKED = 'tidemark';
const POINTED = 'tidemark-hover';

export interface Highlights extends Omit<PageMentions, 'readOn'> {
  /** Replaces the mentions of a block; those it had before go. */
  replace(block: Block, mentions: readonly PageMention[]): void;
  has(block: Block): boolean;
  /** Whether a mention of this block is the one under the pointer. */
  isPointed(block: Block): boolean;
  /** Calls back whenever another mention, or none, is the one under the pointer. */
  onPoint(pointed: () => void): void;
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
export function createHighlights(signal: AbortSignal, style: string): Highlights {
  const name = MARKED + style;
  const highlight = new Highlight();
  const pointed = new Highlight();
  const byBlock = new Map<Block, readonly PageMention[]>();
  const byElement = createElementIndex();
  let size = 0;
  /** How many a highlight has, unless the page took some. */
  let drawn = 0;
  const listeners: (() => void)[] = [];
  const pointListeners: (() => void)[] = [];
  let pointedAt: PageMention | null = null;
  const told = () => {
    for (const changed of listeners) changed();
  };

  const enter = (mention: PageMention) => {
    size++;
    if (mention.isDrawn !== false) {
      highlight.add(mention.range);
      drawn++;
    }
    byElement.add(mention);
  };
  const leave = (mention: PageMention) => {
    size--;
    highlight.delete(mention.range);
    if (mention.isDrawn !== false) drawn--;
    pointed.delete(mention.range);
    byElement.delete(mention);
  };

  signal.addEventListener('abort', () => {
    unregister(name, highlight);
    unregister(POINTED, pointed);
    byBlock.clear();
    byElement.clear();
    told();
  });

  const all = () => [...byBlock.values()].flat();
  const restore = () => {
    if (size === 0) return;
    if (highlight.size !== drawn) for (const { range, isDrawn } of all()) if (isDrawn !== false) highlight.add(range);
    register(name, highlight);
  };

  return {
    signal,
    get size() {
      return size;
    },
    under: byElement.get,
    all,
    restore,
    point(mention) {
      if (mention !== pointedAt) {
        pointedAt = mention;
        for (const told of pointListeners) told();
      }
      pointed.clear();
      if (!mention || signal.aborted) return;
      if (mention.isDrawn !== false) pointed.add(mention.range);
      register(POINTED, pointed);
    },
    isPointed: (block) => pointedAt !== null && byBlock.get(block)?.includes(pointedAt) === true,
    onPoint: (told) => void pointListeners.push(told),
    onChange: (changed) => void listeners.push(changed),
    replace(block, mentions) {
      if (signal.aborted) return;
      const before = new Set(byBlock.get(block));
      // A mention that is where it was stays the same one: a popover may be open on it.
      const keptAt = placesOf(before);
      const after = new Set(mentions.map((found) => keptAt(found) ?? found));
      for (const mention of before) if (!after.has(mention)) leave(mention);
      byBlock.delete(block);
      if (after.size > 0) {
        byBlock.set(block, [...after]);
        for (const mention of after) if (!before.has(mention)) enter(mention);
        restore();
      }
      told();
    },
    has: (block) => byBlock.has(block),
    sweep() {
      let left = 0;
      for (const [block, mentions] of byBlock) {
        if (block.isConnected) continue;
        mentions.forEach(leave);
        byBlock.delete(block);
        left++;
      }
      if (left > 0) told();
    },
  };
}

function register(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}

/** One that a newer script of ours registered in its place stays. */
function unregister(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

/** Mentions by the elements whose own text nodes begin or end them. */
function createElementIndex() {
  let byElement = new WeakMap<Element, Set<PageMention>>();
  return {
    get: (element: Element): ReadonlySet<PageMention> | null => byElement.get(element) ?? null,
    add(mention: PageMention) {
      for (const element of elementsOf(mention)) {
        const own = byElement.get(element);
        if (own) own.add(mention);
        else byElement.set(element, new Set([mention]));
      }
    },
    delete(mention: PageMention) {
      for (const element of elementsOf(mention)) {
        const own = byElement.get(element);
        own?.delete(mention);
        if (own?.size === 0) byElement.delete(element);
      }
    },
    clear() {
      byElement = new WeakMap();
    },
  };
}

function elementsOf({ range }: PageMention): Element[] {
  return [parentOf(range.startContainer), parentOf(range.endContainer)].filter((element) => element !== null);
}

/** Finds among mentions the one at the place of another, in time that does not grow with their number. */
function placesOf(mentions: Iterable<PageMention>): (found: PageMention) => PageMention | undefined {
  const byNode = new Map<Node, Map<number, PageMention>>();
  for (const mention of mentions) {
    const { startContainer, startOffset } = mention.range;
    const inNode = byNode.get(startContainer) ?? new Map<number, PageMention>();
    byNode.set(startContainer, inNode.set(startOffset, mention));
  }
  return ({ asset, range }) => {
    const kept = byNode.get(range.startContainer)?.get(range.startOffset);
    const { endContainer, endOffset } = kept?.range ?? {};
    const isSame = kept?.asset === asset && endContainer === range.endContainer && endOffset === range.endOffset;
    return isSame ? kept : undefined;
  };
}
