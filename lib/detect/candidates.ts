/** Every place in a text whose letters could be a mention, before any context is weighed. */

import type { Ticker } from '../assets.ts';
import {
  BITCOIN_ABROAD,
  ETHER_ABROAD,
  ETHEREUM_ABROAD,
  LATIN,
  QUOTES,
  RUSSELL_ABROAD,
  TWO_THOUSAND,
} from './lexicon.ts';
import type { MentionKind } from './mention.ts';
import { endsIn } from './surroundings.ts';

/** The word found, in one spelling for all rules. */
export type Word = 'bitcoin' | 'ethereum' | 'ether' | 'russell' | 'BTC' | 'XBT' | 'ETH' | 'IWM' | 'RUT' | 'RTY';

export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly asset: Ticker;
  readonly kind: MentionKind;
}

const ASSET: Record<Word, Ticker> = {
  bitcoin: 'BTC',
  BTC: 'BTC',
  XBT: 'BTC',
  ethereum: 'ETH',
  ether: 'ETH',
  ETH: 'ETH',
  russell: 'IWM',
  IWM: 'IWM',
  RUT: 'IWM',
  RTY: 'IWM',
};

/** A ticker stands alone; a figure may follow at once only as a price ("BTC62,700", "ETH-0.5%"), not as a number of its own ("eth0", "BTC-1200"). */
const TICKER_END = `(?![${LATIN}_])(?!-?\\d+(?![.,]?\\d|%))`;

const TICKERS = [
  // BTC-USD, ETH/EUR, XBTUSD, btcusdt, Kraken's XXBTZUSD, Bitfinex's tBTCUSD.
  `(?<![${LATIN}\\d_])(?:t|xx?(?=xbt|eth))?(?<base>btc|xbt|eth)z?[-/_:]?${QUOTES}(?![${LATIN}])(?:[-_.]?perp)?`,
  // ETHBTC: a pair of two of ours, and so no group.
  `(?<![${LATIN}\\d_])eth(?=btc(?![${LATIN}\\d_]))`,
  // A plural in small letters, so that the ticker BTCS stays another. A name may stand glued in front ("BitcoinBTC$67k").
  `(?:(?<![${LATIN}_])|(?<=bitcoin|ethereum|(?<![${LATIN}])eth|\\d[kmb]))(?<ticker>btc|xbt|eth|iwm|rut|rty|ＢＴＣ|ＥＴＨ|ＩＷＭ)(?:s(?![${LATIN}_]))?(?:${TICKER_END}|(?=bitcoin|ethereum))`,
];
const NAMES = [
  `(?<name>bitcoin|ether[eiu]um)(?<tail>[${LATIN}]{0,12})`,
  `(?<ether>(?<![${LATIN}_])(?:[eé]ther|éter)(?![${LATIN}_])|(?<![а-яёa-z가-힣])(?:${ETHER_ABROAD}))`,
  // Russell 2000, Russell® 2,000, Russell-2000, Russell US 2000, #Russell2000.
  `(?<russell>(?:(?<![${LATIN}])russell|${RUSSELL_ABROAD})(?:['’]s)?(?:[\\s®™℠-]|\\((?:r|tm)\\)){0,4}(?:u\\.?s\\.?\\s)?${TWO_THOUSAND})`,
];
const ABROAD = [`(?<coin>${BITCOIN_ABROAD})`, `(?<net>${ETHEREUM_ABROAD})`];

const patterns = new Map<string, RegExp>();

/** One pattern of all that may be in a text: to compile what cannot be there would cost more than reading the text. */
function patternFor(text: string): RegExp {
  const source = [
    ...(/btc|xbt|eth|iwm|rut|rty|[\uff22-\uff57]/i.test(text) ? TICKERS : []),
    ...NAMES,
    ...(/[\u0370-\u1fff\u3000-\ud7ff]/.test(text) ? ABROAD : []),
  ].join('|');
  const pattern = patterns.get(source) ?? new RegExp(source, 'gi');
  patterns.set(source, pattern);
  return pattern;
}

/** Ends of words built on the name that no longer mean the coin: people, software, other coins. */
const DERIVED = /^(?:ers?|is[tm]s?|d|js?|lib|talk|wiki|cash|gold|sv|abc|max|pow)$/i;

/** Compounds that Germanic languages write as one word about the coin ("Bitcoinkurs", "bitcoinprisen"). */
const COMPOUND = /^(?:kurs|koers|preis|pri[js]|mark|handel|mining|netz|wallet|b[öø]rs)/;

/**
 * Where a name with letters after it ends as a mention: after an inflection ("Bitcoins", "биткоина"), a compound, or at
 * the name itself when a ticker is glued on or a hashtag goes on; 0 when the whole is another word.
 */
function nameLength(stem: string, tail: string, hashtag: boolean): number {
  if (tail === '') return stem.length;
  if (DERIVED.test(tail)) return 0;
  const oneCase = tail === tail.toLowerCase() || (stem === stem.toUpperCase() && tail === tail.toUpperCase());
  if (oneCase && (tail.length <= 4 || COMPOUND.test(tail))) return stem.length + tail.length;
  return hashtag || /^(?:BTC|ETH|XBT)$/.test(tail) ? stem.length : 0;
}

const IN_HASHTAG = /(?<=#\w{0,20})/y;
const AFTER_TICKER = /(?<=(?:^|[^A-Za-z])(?:BTC|ETH))/y;

/** Names count inside hashtags and after digits and tickers ("1Bitcoin$67k"), not inside other words or handles. */
function nameBegins(text: string, start: number): 'plain' | 'hashtag' | null {
  if (!/[a-z\u00c0-\u024f_@#]/i.test(text.charAt(start - 1))) return 'plain';
  const before = text.slice(Math.max(0, start - 24), start);
  if (endsIn(before, IN_HASHTAG)) return 'hashtag';
  return endsIn(before, AFTER_TICKER) ? 'plain' : null;
}

/** All candidates in ascending order, not overlapping. */
export function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, length: number, word: Word, kind: MentionKind) =>
    found.push({ start, end: start + length, word, asset: ASSET[word], kind });
  const pattern = patternFor(text);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole] = match;
    const { base, ticker, name, tail = '', ether, russell, coin, net } = match.groups ?? {};
    const start = match.index;
    if (name !== undefined) {
      const begins = nameBegins(text, start);
      const length = begins && nameLength(name, tail, begins === 'hashtag');
      if (length) add(start, length, name[0]?.toLowerCase() === 'b' ? 'bitcoin' : 'ethereum', 'name');
      pattern.lastIndex = start + (length || name.length);
    } else if (ticker !== undefined) {
      // BTCS is another ticker; "US$BTC" is no cashtag.
      if (whole.endsWith('S')) continue;
      const cashtag = text[start - 1] === '$' && !/[\dA-Z]/.test(text.charAt(start - 2)) ? 1 : 0;
      const word = ticker.normalize('NFKC').toUpperCase() as Word;
      add(start - cashtag, whole.length + cashtag, word, cashtag ? 'cashtag' : 'ticker');
    } else if (ether) add(start, whole.length, 'ether', 'name');
    else if (russell) add(start, whole.length, 'russell', 'name');
    else if (coin) add(start, whole.length, 'bitcoin', 'name');
    else if (net) add(start, whole.length, 'ethereum', 'name');
    else add(start, whole.length, (base ?? 'ETH').toUpperCase() as Word, 'pair');
  }
  return found;
}
