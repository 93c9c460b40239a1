/** Which parts of a page the reader sees, is about to see, or has passed: all else can wait. */

import type { Block } from './block.ts';

/** All that lies above counts, for it was passed, and one screen below. Frames of other sites know their own view only. */
const VIEW = '1000000% 0px 100% 0px';

export interface Viewport {
  /** Parts out of view, in the order in which they were found. */
  readonly far: ReadonlySet<Block>;
  /** Looks out for a part. */
  watch(block: Block): void;
  /** Stops looking out for it; false when nobody did. */
  drop(block: Block): boolean;
  /** Forgets the parts that left the page. */
  sweep(): void;
  end(): void;
}

/**
 * @param near a part came into view; it is no longer looked out for.
 * @param standsForMore whether an element that is not shown may stand for others that are.
 */
export function watchViewport(near: (block: Block) => void, standsForMore = (_: Element) => false): Viewport {
  const far = new Set<Block>();
  /**
   * What has no place of its own though what is in it is seen: `display: contents`, or a wrapper without height around
   * what hangs out of it. Nothing is laid out for asking.
   */
  const isPlaceless = (element: Element, { width, height }: DOMRectReadOnly) =>
    width > 0 || height > 0
      ? width * height === 0
      : standsForMore(element) || getComputedStyle(element).display === 'contents';
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, boundingClientRect, target } of entries) {
        if (!isIntersecting && !isPlaceless(target, boundingClientRect)) continue;
        for (const block of [target, target.shadowRoot]) if (block && drop(block)) near(block);
      }
    },
    { rootMargin: VIEW },
  );
  const targetOf = (block: Block) => (block instanceof ShadowRoot ? block.host : block);
  const drop = (block: Block) => {
    const target = targetOf(block);
    const isFar = far.delete(block);
    if (isFar && !far.has(target) && !(target.shadowRoot && far.has(target.shadowRoot))) observer.unobserve(target);
    return isFar;
  };
  return {
    far,
    watch(block) {
      far.add(block);
      observer.observe(targetOf(block));
    },
    drop,
    sweep() {
      for (const block of far) if (!block.isConnected) drop(block);
    },
    end() {
      observer.disconnect();
      far.clear();
    },
  };
}
