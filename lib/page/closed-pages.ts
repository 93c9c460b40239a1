/** Pages on which nothing is marked, whatever the site: where one signs in, orders or trades, and where the page says no. */

const SENSITIVE_HOST = /^(?:login|signin|auth|accounts?|id|sso|secure|wallet|trade|trading|pro|app|checkout|pay)\./;
const SENSITIVE_PATH =
  /\/(?:log-?in|sign-?(?:in|up)|register|auth|oauth|sso|account|password|checkout|cart|orders?|payment|trade|trading|wallet|deposit|withdraw)(?:\/|$|\.\w+$)/i;

/** Decided by the address alone, before the page is there. */
export function isSensitive({ hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>): boolean {
  return SENSITIVE_HOST.test(hostname) || SENSITIVE_PATH.test(pathname);
}

/** `<meta name="tidemark" content="off">`, or a field for a password in view. */
export function asksToBeLeftAlone(document: Document): boolean {
  const meta = document.querySelector('meta[name="tidemark" i]')?.getAttribute('content');
  if (meta?.trim().toLowerCase() === 'off') return true;
  const password = document.querySelector('input[type="password"]');
  return password?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
}
