/**
 * Pages on which nothing is marked, whatever the site: where one signs in, orders or trades. They stand in the
 * manifest, so that no script of ours is put there at all.
 */

/** Parts of a path, as alternatives of a pattern: every page gets them. */
export const SENSITIVE_NAMES =
  'login|log-in|signin|sign-in|signup|sign-up|register|auth|oauth|sso|account|password|checkout|cart|orders?|payment|trade|trading|wallet|deposit|withdraw';

/** Match patterns of addresses that have one of these names as a part of their path. */
export function sensitiveMatches(): string[] {
  const names = SENSITIVE_NAMES.replace('orders?', 'order|orders').split('|');
  return names.flatMap((name) =>
    ['', '*/'].flatMap((before) => ['', '/*', '?*'].map((after) => `*://*/${before}${name}${after}`)),
  );
}
