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

/** All tries together, ms. */
const PATIENCE = AGAIN * (2 ** TRIES - 1);

/** The first answer to what is asked again; rejects when there is none to any try. */
export function firstAnswer<Value>(ask: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    let isThere = false;
    const taken = (value: Value) => {
      isThere = true;
      resolve(value);
    };
    askAgain(
      () => void ask().then(taken, () => {}),
      () => isThere,
      signal,
    );
    setTimeout(reject, PATIENCE, new Error('no answer'));
  });
}

/** Asks once for all who ask before there is an answer; later, as after one that failed, it is asked again. */
export function together<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asking: Promise<Value> | null = null;
  return () => {
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
}
