/** When a page is read: in slices while it has nothing better to do, and a little ahead of its reader in time it leaves unused. */

/** How long one slice may take, ms: half a frame, the rest is the page's. */
const SLICE = 8;
/** A busy page is read after so long in any case, ms. */
const LATEST = 500;
/** How long a page is read ahead of its reader, ms of the time that it leaves unused; what lies beyond waits for them. */
const AHEAD = 4;
/** What a try costs of it at least: a page that leaves too little each time is let alone after some. */
const TRY = AHEAD / 1000;

export interface Work {
  /** Reads what the reader sees, for as long as `mayGoOn`; true when more of it is left. */
  slice(): boolean;
  /** Whether there is something to read beyond what the reader sees. */
  hasMore(): boolean;
  /** Goes one step on beyond what the reader sees; false when all is read. */
  readNext(): boolean;
}

export interface Pace {
  /** Has a slice run soon. */
  schedule(): void;
  /** Whether the slice under way has time left. */
  mayGoOn(): boolean;
  /** Reads on at once, for one slice at most, while `wanted`; false when all is read. */
  readOn(wanted: () => boolean): boolean;
}

export function createPace(work: Work, signal: AbortSignal): Pace {
  let deadline = 0;
  let scheduled = false;
  let idling = false;
  let ahead = AHEAD;

  const mayGoOn = () => performance.now() < deadline;

  function schedule(): void {
    if (scheduled || signal.aborted) return;
    scheduled = true;
    requestIdleCallback(slice, { timeout: LATEST });
  }

  function slice(): void {
    scheduled = false;
    if (signal.aborted) return;
    deadline = performance.now() + SLICE;
    if (work.slice()) schedule();
    else readAhead();
  }

  function readAhead(): void {
    if (idling || ahead <= 0 || signal.aborted || !work.hasMore()) return;
    idling = true;
    requestIdleCallback((idle) => {
      idling = false;
      const start = performance.now();
      for (let spent = 0; spent < ahead && !signal.aborted && idle.timeRemaining() >= 2; ) {
        deadline = performance.now() + 2;
        if (!work.readNext()) break;
        spent = performance.now() - start;
      }
      ahead -= TRY + performance.now() - start;
      readAhead();
    });
  }

  return {
    schedule,
    mayGoOn,
    readOn(wanted) {
      deadline = performance.now() + SLICE;
      while (wanted() && mayGoOn()) if (!work.readNext()) return false;
      return true;
    },
  };
}
