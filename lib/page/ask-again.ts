/** What is asked of a background that may miss it. */

/**
 * A background that is being stopped may miss what it is asked, or never answer: it is asked again after so long, ms, twice
 * as long each time, and so often.
 */
const AGAIN = 1000;
const TRIES = 5;

/** Asks at once, and again until what was asked for is there, tries run out or `signal` aborts. */
export function askAgain(
  ask: () => void,
  isThere: () => boolean,
  signal: AbortSignal,
  tries = TRIES,
  wait = AGAIN,
): void {
  if (tries === 0 || signal.aborted || isThere()) return;
  ask();
  setTimeout(askAgain, wait, ask, isThere, signal, tries - 1, 2 * wait);
}
