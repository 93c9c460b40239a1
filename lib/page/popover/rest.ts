/** Tells where the pointer has come to rest; costs a move next to nothing. */

/** A pointer that did not move for so long rests, ms. */
const REST = 60;

export interface Rest {
  note(event: PointerEvent): void;
}

/** @param rested gets the last move. */
export function watchRest(rested: (last: PointerEvent) => void, signal: AbortSignal): Rest {
  let last: PointerEvent | null = null;
  let isTimed = false;
  function wait(ms: number): void {
    isTimed = true;
    setTimeout(look, ms);
  }

  function look(): void {
    isTimed = false;
    if (!last || signal.aborted) return;
    const left = last.timeStamp + REST - performance.now();
    if (left > 0) wait(left);
    else rested(last);
  }
  return {
    note(event) {
      last = event;
      if (!isTimed) wait(REST);
    },
  };
}
