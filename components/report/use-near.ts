/** Tells when something is worth drawing: it comes near the viewport, or the page has nothing better to do. */

import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far off is near, in CSS pixels. */
const NEAR = 300;

/** Turns true once and stays so. What is far off is drawn as well, so that it is there when the page is printed. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (isNear || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: `${NEAR}px` },
    );
    observer.observe(element.current);
    const forget = whenIdle(() => setNear(true));
    return () => {
      observer.disconnect();
      forget();
    };
  }, [isNear]);
  return isNear;
}

const waiting = new Set<() => void>();

/** One at a time, and only after the page has loaded. Returns what takes it back. */
function whenIdle(work: () => void): () => void {
  waiting.add(work);
  if (waiting.size === 1) requestIdleCallback(next);
  return () => waiting.delete(work);
}

function next(): void {
  const [work] = waiting;
  if (!work) return;
  waiting.delete(work);
  work();
  if (waiting.size > 0) requestIdleCallback(next);
}
