/** Work that can wait until the page has nothing better to do: one piece at a time, so that nobody waits for two. */

const waiting = new Set<() => void>();

/** Even a busy page gets to it after so many milliseconds. */
const AT_LATEST = 1000;

/** Returns what takes the work back. */
export function whenIdle(work: () => void): () => void {
  const own = () => work();
  waiting.add(own);
  if (waiting.size === 1) ask();
  return () => waiting.delete(own);
}

function ask(): void {
  requestIdleCallback(next, { timeout: AT_LATEST });
}

function next(): void {
  const [work] = waiting;
  if (!work) return;
  waiting.delete(work);
  if (waiting.size > 0) ask();
  work();
}
