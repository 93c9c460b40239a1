/** Goes to what the report's address names: `#claims/flip-2020`, `#charts/score`. */

import { readAddress } from './address.ts';

/** Goes to the element, focuses and marks it; an address that names nothing is let be. */
export function goToAddress(): void {
  const target = named(location.hash);
  if (!target) return;
  for (const marked of document.querySelectorAll('[data-target]')) marked.removeAttribute('data-target');
  for (let folded = target.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null) {
    folded.open = true;
  }
  target.setAttribute('data-target', '');
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}

function named(hash: string): HTMLElement | null {
  const { part } = readAddress(hash);
  return part === null ? null : document.getElementById(part);
}
