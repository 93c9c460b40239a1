/** Pages on which nothing is marked, whatever the site: where one signs in, orders or trades. Pure. */

/** Words that such pages have in their address: alone between signs, with any ending of a file. */
const WORDS =
  'log-?in|sign-?(?:in|up|on)|regist(?:er|ration)|auth|oauth2?|sso|accounts?|my-?account|password|checkout|cart|orders?|' +
  'payments?|pay|trad(?:e|ing)|trade-?confirm(?:ation)?|wallets?|deposits?|withdraw(?:al|als)?|transfers?|brokerage|' +
  'iniciar-sesion|anmelden|kasse|giris|odeme';
/** `signIn` and `sign_in` are `sign-in`. */
const WORD = new RegExp(`^(?:${WORDS})(?:\\.\\w{2,5})?$`);
/** Names of hosts that serve nothing else. */
const HOST = new RegExp(`^(?:${WORDS}|id|secure)\\.`);
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
