/** Runs the machine of `intent.ts` on the clock: feeds it, wakes it when it is due, and tells when its state changed. */

import { type HoverEvent, type Intent, nextIntent, wakeAt } from './intent.ts';

export interface Hovering<Word> {
  readonly intent: Intent<Word>;
  feed(event: HoverEvent<Word>): void;
}

export function runHovering<Word>(changed: () => void, signal: AbortSignal): Hovering<Word> {
  let intent: Intent<Word> = { kind: 'idle' };
  let wake: number | undefined;

  function feed(event: HoverEvent<Word>): void {
    const before = intent;
    intent = nextIntent(intent, event);
    if (intent === before) return;
    clearTimeout(wake);
    const due = wakeAt(intent);
    // A timer may fire a little early; what it says is that the time has come.
    if (due !== null) wake = window.setTimeout(() => feed({ kind: 'time', time: due }), due - performance.now());
    changed();
  }

  signal.addEventListener('abort', () => clearTimeout(wake));
  return {
    get intent() {
      return intent;
    },
    feed,
  };
}
