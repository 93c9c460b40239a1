/** Coins, tokens and funds whose names contain ours: forks, wrapped and bridged copies, letters joined by a hyphen. */

import type { Surroundings } from '../around.ts';
import type { Candidate } from '../candidate.ts';
import { endsIn } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** "Cash" may also begin cash-and-carry, a cash flow or a cash-out. */
const FORK =
  /^[\s-](?:cash(?!ed|ing|[\s-](?:and.carry|flow|settle|out\b|market))|(?:sv|abc|classic)\b|satoshi|pow\s?\(ethw)/;
/** Forks named by ordinary words, told by the capital; not "Bitcoin Gold Ratio", "Bitcoin private keys", "Bitcoin Fair value". */
const NAMED_FORK =
  /^(?: (?!Trust|Fund)[A-Z][a-z]+ \(\$[A-Z]|[ -](?:Gold|Diamond|Private|Green|Meta)\b(?!-| (?:v|[A-Z]|[kirs][aehnt]|c[ho])))/;

/** Tokens that stand for the coin on another chain or in a staking pool. */
const COPY = /(?<=\b(?:wrapped|bridged|pegged|peg|(?:wrapped|lido|coinbase)(?:['’]s)?\s(?:liquid\s)?staked)[\s-])/y;

/** One or two letters, or letters and a number, and a hyphen make another symbol (L-BTC), a compound (Cu-BTC), a product (TB250-BTC). */
const HYPHENED = /(?<=(?:^|[^A-Za-z0-9\u00c0-\u024f])(?:[A-Z][a-z]?|[a-z]|[A-Za-z]+\d+)-)/y;
const VARIANT = /^(?:\.[be]|-[A-Ze])\b/;

export function otherCoins({ asset, kind }: Candidate, { before, after, head, tail }: Surroundings): Opinion {
  if (asset === 'IWM') return null;
  const isOther =
    (head.endsWith('staked ') && tail.startsWith(' token')) ||
    FORK.test(tail) ||
    (kind === 'name' && NAMED_FORK.test(after)) ||
    endsIn(head, COPY) ||
    (kind === 'ticker' && ((before.endsWith('-') && endsIn(before, HYPHENED)) || VARIANT.test(after)));
  return isOther ? 'other' : null;
}
