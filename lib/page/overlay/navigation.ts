/** Pages that go elsewhere without a load. */

/** Their content and what they say of themselves follow within this, ms. */
const SETTLED = 1000;

/** Calls back when the page has another address, and again when its content should have followed. */
export function followNavigation(moved: () => void, signal: AbortSignal): void {
  window.navigation?.addEventListener(
    'currententrychange',
    () => {
      moved();
      setTimeout(moved, SETTLED);
    },
    { signal },
  );
}
