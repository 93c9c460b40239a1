/** Pages on which nothing is marked beyond those that the manifest leaves out (`lib/sites/sensitive.ts`). */

/** Hosts of a site where one signs in or trades. */
const SENSITIVE_HOST = /^(?:login|signin|auth|accounts?|sso|wallet|trad(?:e|ing)|checkout|pay)\./;

/** A sensitive host, `<meta name="tidemark" content="off">`, or a field for a password in view. */
export function asksToBeLeftAlone(document: Document): boolean {
  if (SENSITIVE_HOST.test(location.hostname)) return true;
  const meta = document.querySelector<HTMLMetaElement>('meta[name="tidemark" i]');
  if (/^\s*off\s*$/i.test(meta?.content ?? '')) return true;
  const password = document.querySelector('input[type="password"]');
  return password?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
}
