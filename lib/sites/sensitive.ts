/** Pages on which nothing is marked, whatever the site: where one signs in, orders or trades. Pure. */

/** Words that such pages have in their address, with one more word on either side: `login-page`, `reset-password`. */
const ALWAYS = 'log-?[io]n|sign-?(?:in|up|on)|password|checkout|my-?account|my-?orders?';
/** Words that are theirs where they stand alone between signs. */
const ALONE =
  'regist(?:er|ration)|auth|oauth2?|sso|accounts?|cart|orders?|payments?|pay|trad(?:e|ing)|trade-?confirm(?:ation)?|' +
  'order-(?:entry|status)|wallets?|deposits?|withdraw(?:al|als)?|transfers?|brokerage|iniciar-sesion|' +
  'anmelden|kasse|giris|odeme|connexion|mfa|2fa|otp';
/** With any ending of a file, or what a server adds; `signIn` and `sign_in` are `sign-in`. */
const WORD = new RegExp(`^(?:(?:\\w+-)?(?:${ALWAYS})(?:-\\w+)?|${ALONE})(?:\\.\\w{2,5})?(?:;.*)?$`);
/** Names of hosts that serve nothing else. */
const HOST = new RegExp(`^(?:${ALWAYS}|${ALONE}|id|secure)\\.`);
/** Sections of news are named so, too: "/markets/trading/story-of-the-day". */
const SECTION = /^(?:trading|trade|wallets?|payments?|transfers?|orders?)$/;

/** @param path of an address, without what follows `?` or `#` */
export function isSensitive(host: string, path: string): boolean {
  if (HOST.test(host.toLowerCase())) return true;
  const parts = path.split('/').filter(Boolean).map(plain);
  return parts.some((part, i) => WORD.test(part) && !(SECTION.test(part) && isStory(parts.slice(i + 1))));
}

/** In small letters, the words of a name joined by hyphens. */
const plain = (part: string) =>
  part
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();

/** What follows a section in the address of a story: a name of several words. */
const isStory = (rest: readonly string[]) => rest.some((part) => part.split('-').length > 3);
