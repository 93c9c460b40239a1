/**
 * Pages on which nothing is marked, whatever the site: where one signs in, orders or trades. They stand in the
 * manifest, so that no script of ours is put there at all.
 */

/** Parts of a path. */
export const SENSITIVE_NAMES = [
  'login',
  'log-in',
  'signin',
  'sign-in',
  'signup',
  'sign-up',
  'register',
  'auth',
  'oauth',
  'sso',
  'account',
  'password',
  'checkout',
  'cart',
  'order',
  'orders',
  'payment',
  'trade',
  'trading',
  'wallet',
  'deposit',
  'withdraw',
];

/** Match patterns of addresses that have one of these names as a part of their path. */
export const SENSITIVE_MATCHES: readonly string[] = /* @__PURE__ */ SENSITIVE_NAMES.flatMap((name) =>
  ['', '*/'].flatMap((before) => ['', '/*', '?*'].map((after) => `*://*/${before}${name}${after}`)),
);
