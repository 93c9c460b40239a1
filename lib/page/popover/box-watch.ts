/** Tells when an element's box may have moved, whatever moved it, without asking for it again and again. */

export interface BoxWatch {
  /** Watches the box where it is now; what was watched before is let go. */
  watch(element: Element): void;
  end(): void;
}

/**
 * The browser is asked to tell when an element no longer fills exactly the place where it is now: a viewport that is cut
 * down to that place is left at the first pixel. What an element holds may move inside it: its size, fonts and
 * images that arrive tell of that.
 */
export function watchBox(moved: () => void, signal: AbortSignal): BoxWatch {
  let place: IntersectionObserver | null = null;
  let isWatching = false;
  const told = () => {
    if (isWatching) moved();
  };
  /** It tells the size at which it begins, too. */
  let isNews = false;
  const size = new ResizeObserver(() => {
    if (isNews) told();
    isNews = true;
  });
  document.addEventListener('load', told, { signal, capture: true, passive: true });
  document.fonts.addEventListener('loadingdone', told, { signal });

  function observePlace(element: Element, threshold: number): void {
    place?.disconnect();
    const { top, left, right, bottom, width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const inset = [top, clientWidth - right, clientHeight - bottom, left];
    // Without a box it tells when it gets one.
    const rootMargin = width * height > 0 ? inset.map((edge) => `${-Math.floor(edge)}px`).join(' ') : '0px';
    let isFirst = true;
    place = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        const { x = left, y = top } = entry?.boundingClientRect ?? {};
        // The browser looks first a frame later, and by then it may be elsewhere.
        if (!isFirst || Math.hypot(x - left, y - top) >= 1) told();
        // Some of it lies out of the window, or behind what scrolls: as much as now is what is watched for.
        else if (ratio !== threshold && ratio > 0) observePlace(element, ratio);
        isFirst = false;
      },
      { root: document, rootMargin, threshold: [threshold, 0.001] },
    );
    place.observe(element);
  }

  function end(): void {
    isWatching = false;
    place?.disconnect();
    size.disconnect();
  }

  signal.addEventListener('abort', end);
  return {
    watch(element) {
      end();
      isWatching = true;
      observePlace(element, 1);
      isNews = false;
      size.observe(element);
    },
    end,
  };
}
