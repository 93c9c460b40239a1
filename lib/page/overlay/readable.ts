/** When a page can be read: as soon as its text is there. */

/** Runs when the document is whole, so that the page's own say on Tidemark is known. */
export function whenReadable(run: () => void, signal: AbortSignal): void {
  if (document.readyState !== 'loading') run();
  else document.addEventListener('DOMContentLoaded', run, { once: true, signal });
}
