/** Tells when something is worth drawing: it comes near the viewport, or the page has nothing better to do. */

import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './idle.ts';

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
