/** Coins, tokens and funds whose names contain ours: forks, wrapped and bridged copies, letters joined by a hyphen. */

import type { Candidate } from '../candidates.ts';
import { endsIn, opensWith, type Surroundings } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** The first words of forks, and the words before copies: without one of them no pattern is asked. */
const FORKS = new Set('cash sv abc satoshi bep gold diamond private god candy classic pow fair'.split(' '));
const COPIES = new Set('wrapped bridged pegged peg staked'.split(' '));

/** Forks of Bitcoin. "Cash" may also begin cash-and-carry, a cash flow or a cash-out. */
const BITCOIN_FORK =
  /^[\s-](?:cash(?!ed|ing|[\s-]+(?:and[\s-]carry|flow|settle|out|app\b|market))|SV\b|ABC\b|satoshi['’]?s? vision|BEP2)/i;
/** Forks named by ordinary words, told by the capital; not "Bitcoin Gold Ratio", "Bitcoin Private Keys". */
const NAMED_FORK = /^ (?:Gold|Diamond|Private|God|Candy|Classic)\b/;
const ORDINARY = /^ \w+\s(?:vs|ratio|rush|etf|standard|silver|keys?|compan|invest)/i;
/** The chain that kept the old history in 2016, and the one that kept mining in 2022. */
const ETHEREUM_FORK = /^[\s-]?(?:classic|PoW\s?\(ETHW|fair\b)/i;

/** Tokens that stand for the coin on another chain or in a staking pool. */
const COPY =
  /(?<=(?:wrapped|bridged|pegged|binance-peg)(?:\s(?:liquid\s)?staked)?[\s-]|\b(?:lido|coinbase)\s(?:liquid\s)?staked\s)/iy;

/** A product name whose own symbol follows, another than ours: "Staked Ether (stETH)"; not "their staked ETH (stETH)". */
const PRODUCT = /(?<=[A-Z][a-z]+\s)/y;
const OTHER_SYMBOL = /^\s?\((?!X?BTC\)|ETH\))[a-zA-Z]{1,5}(?:BTC|ETH)\b/;

/** One or two letters, or letters and a number, and a hyphen make another symbol (L-BTC), a compound (Cu-BTC), a product (TB250-BTC). */
const HYPHENED = /(?<=(?:^|[^A-Za-z0-9\u00c0-\u024f])(?:[A-Z][a-z]?|[a-z]|[A-Za-z]+\d+)-)/y;
const VARIANT = /^(?:\.[be]\b|-[a-zA-Z]\b)/;

export function otherCoins({ word, asset, kind }: Candidate, { before, after, last, next }: Surroundings): Opinion {
  if (asset === 'IWM') return null;
  if (COPIES.has(last) && endsIn(before, COPY)) return 'other';
  if (opensWith(after, '(') && OTHER_SYMBOL.test(after) && endsIn(before, PRODUCT)) return 'other';
  if (kind === 'ticker' && before.endsWith('-') && endsIn(before, HYPHENED)) return 'other';
  if (kind === 'ticker' && opensWith(after.charAt(0), '.-') && VARIANT.test(after)) return 'other';
  if (!FORKS.has(next)) return null;
  if (kind === 'name') {
    if (word === 'bitcoin') {
      if (BITCOIN_FORK.test(after)) return 'other';
      return NAMED_FORK.test(after) && !ORDINARY.test(after) ? 'other' : null;
    }
    return ETHEREUM_FORK.test(after) ? 'other' : null;
  }
  return /^ classic\b/i.test(after) ? 'other' : null;
}
