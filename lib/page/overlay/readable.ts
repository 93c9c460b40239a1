/** When a page can be read: as soon as its text is there. */

/** Text that is painted is read after so long, however long the page goes on loading, ms. */
const PAINTED = 300;

/**
 * Runs when the document is whole, or a moment after its text was painted: a script that hangs keeps nobody from reading.
 * By then its head is there, and with it the page's own say on Tidemark.
 */
export function whenReadable(run: () => void, signal: AbortSignal): void {
  if (document.readyState !== 'loading') {
    run();
    return;
  }
  const begun = new AbortController();
  const begin = () => {
    if (begun.signal.aborted || signal.aborted || !document.body) return;
    begun.abort();
    paint.disconnect();
    run();
  };
  const paint = new PerformanceObserver((seen) => {
    if (seen.getEntriesByName('first-contentful-paint').length > 0) setTimeout(begin, PAINTED);
  });
  paint.observe({ type: 'paint', buffered: true });
  document.addEventListener('DOMContentLoaded', begin, { signal });
}
