/**
 * The test page's own script: takes the time from the pointer's last move to the first frame that shows a popover. Its
 * `beforetoggle` says that it is about to show; the next animation frame's callback runs before that frame is painted,
 * and a message posted from there arrives after it.
 */

declare global {
  interface Window {
    /** The next time a popover opens: ms from the pointer's last move until it is painted. */
    shown(): Promise<number>;
    /** Once no popover is open. */
    gone(): Promise<void>;
  }
}

let moved = 0;
let isOpen = false;
let onShown: (ms: number) => void = () => {};
let onGone: () => void = () => {};

window.shown = () =>
  new Promise((resolve) => {
    onShown = resolve;
  });
window.gone = () =>
  new Promise((resolve) => {
    if (isOpen) onGone = resolve;
    else resolve();
  });

// At the window, so before any listener of the extension.
window.addEventListener(
  'pointermove',
  () => {
    moved = performance.now();
  },
  true,
);
document.addEventListener(
  'beforetoggle',
  (event) => {
    isOpen = (event as ToggleEvent).newState === 'open';
    if (!isOpen) return onGone();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => onShown(performance.now() - moved);
      port2.postMessage(null);
    });
  },
  true,
);
