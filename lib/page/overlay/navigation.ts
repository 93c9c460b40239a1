/** Pages that go elsewhere without a load, or come back from where the browser kept them. */

/** Their content and what they say of themselves follow within this, ms. */
const SETTLED = 1000;
/** How often the address is looked at where the browser does not tell of its changes, ms. */
const LOOK = 500;

/** Calls back when the page has another address, again when its content should have followed, and when it came back. */
export function followNavigation(moved: () => void, signal: AbortSignal, { navigation } = window): void {
  const tell = () => {
    moved();
    setTimeout(moved, SETTLED);
  };
  // Chrome always does; Firefox from 147 on.
  if (import.meta.env.CHROME || navigation) navigation.addEventListener('currententrychange', tell, { signal });
  else watchAddress(tell, signal);
  const shown = ({ persisted }: PageTransitionEvent) => {
    // What was changed meanwhile in the settings was told to nobody there.
    if (persisted) moved();
  };
  window.addEventListener('pageshow', shown, { signal });
}

function watchAddress(changed: () => void, signal: AbortSignal): void {
  let { href } = location;
  const timer = setInterval(() => {
    if (location.href === href) return;
    href = location.href;
    changed();
  }, LOOK);
  signal.addEventListener('abort', () => clearInterval(timer));
}
