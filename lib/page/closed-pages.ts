/** Pages on which nothing is marked: those that ask for it, and those where one signs in, orders or trades. */

import { SENSITIVE_NAMES } from '../sites/sensitive.ts';

/**
 * Hosts and paths where one signs in, orders or trades, tested against both as one. The manifest leaves the paths out,
 * but a page may also come there without a load.
 */
const SENSITIVE = new RegExp(`^(?:${SENSITIVE_NAMES}|accounts|pay)\\.|/(?:${SENSITIVE_NAMES})(?:/|$)`);

/** Whether this page or one around it, as far as it can be seen from here, is to be left alone. */
export function asksToBeLeftAlone(): boolean {
  for (let view: Window = window; ; view = view.parent) {
    try {
      if (isClosedPage(view)) return true;
    } catch {
      // Another site's page, which does not speak for this one.
      return false;
    }
    if (view === view.parent) return false;
  }
}

/** A sensitive address, `<meta name="tidemark" content="off">`, or a field for a password in view. */
function isClosedPage({ document, location }: Window): boolean {
  if (SENSITIVE.test(location.hostname + location.pathname)) return true;
  const meta = document.querySelector<HTMLMetaElement>('meta[name="tidemark" i]');
  if (/^\s*off\s*$/i.test(meta?.content ?? '')) return true;
  const password = document.querySelector('input[type="password"]');
  return password?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
}
