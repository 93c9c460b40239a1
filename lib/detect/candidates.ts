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

const PATTERN = new RegExp(
  [
    // BTC-USD, ETH/EUR, XBTUSD, btcusdt, Kraken's XXBTZUSD, Bitfinex's tBTCUSD.
    `(?<![${LATIN}\\d_])(?:t|xx?(?=xbt|eth))?(?<base>btc|xbt|eth)z?[-/_:]?${QUOTES}(?![${LATIN}])(?:[-_.]?perp)?`,
    // ETHBTC: a pair of two of ours.
    `(?<![${LATIN}\\d_])eth(?=btc(?![${LATIN}\\d_]))`,
    // A plural in small letters, so that the ticker BTCS stays another. A name may stand glued in front ("BitcoinBTC$67k").
    `(?:(?<![${LATIN}_])|(?<=bitcoin|ethereum|(?<![${LATIN}])eth|\\d[kmb]))(?<ticker>btc|xbt|eth|iwm|rut|rty|ＢＴＣ|ＥＴＨ|ＩＷＭ)(?:s(?![${LATIN}_]))?(?:${TICKER_END}|(?=bitcoin|ethereum))`,
    `(?<bitcoin>bitcoin)(?<bitcoinTail>[${LATIN}]{0,12})`,
    `(?<ethereum>ether[eiu]um)(?<ethereumTail>[${LATIN}]{0,12})`,
    `(?<ether>(?<![${LATIN}_])(?:[eé]ther|éter)(?![${LATIN}_])|(?<![а-яёa-z가-힣])(?:${ETHER_ABROAD}))`,
    // Russell 2000, Russell® 2,000, Russell-2000, Russell US 2000, #Russell2000.
    `(?<russell>(?:(?<![${LATIN}])russell|${RUSSELL_ABROAD})(?:['’]s)?(?:[\\s®™℠-]|\\((?:r|tm)\\)){0,4}(?:u\\.?s\\.?\\s)?${TWO_THOUSAND})`,
    `(?<btc>${BITCOIN_ABROAD})`,
    `(?<eth>${ETHEREUM_ABROAD})`,
  ].join('|'),
  'gi',
);

/** Ends of words built on the name that no longer mean the coin: people, software, other coins. */
const DERIVED = /^(?:ers?|ist|is[tm]s?|ity|d|js?|lib|rb|rs|py|qt|cli|talk|wiki|cash|gold|sv|abc|x|z|up|max|pow)$/i;

/** Compounds that Germanic languages write as one word about the coin ("Bitcoinkurs", "bitcoinprisen"). */
const COMPOUND = /^(?:kurs|koers|preis|pri[js]|markt|marked|marknad|handel|mining|netz|wallet|b[öø]rs|beurs)/;

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

const INSIDE_WORD = new RegExp(`[${LATIN}_@]$`, 'i');
const AFTER_TICKER = /(?:^|[^A-Za-z])(?:BTC|ETH)$/;

/** Names count inside hashtags and after digits ("1Bitcoin$67k"), not inside other words or handles. */
function nameBegins(text: string, start: number): 'plain' | 'hashtag' | null {
  const before = text.slice(Math.max(0, start - 24), start);
  if (/#[\w]*$/.test(before)) return 'hashtag';
  return INSIDE_WORD.test(before) && !AFTER_TICKER.test(before) ? null : 'plain';
}

/** All candidates in ascending order, not overlapping. */
export function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, length: number, word: Word, kind: MentionKind) =>
    found.push({ start, end: start + length, word, asset: ASSET[word], kind });
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(text); match; match = PATTERN.exec(text)) {
    const [whole] = match;
    const start = match.index;
    const { base, ticker, bitcoin, ethereum, bitcoinTail, ethereumTail, ...plain } = match.groups ?? {};
    const name = bitcoin ?? ethereum;
    if (name !== undefined) {
      const begins = nameBegins(text, start);
      const length = begins && nameLength(name, bitcoinTail ?? ethereumTail ?? '', begins === 'hashtag');
      if (length) add(start, length, bitcoin ? 'bitcoin' : 'ethereum', 'name');
      PATTERN.lastIndex = start + (length || name.length);
    } else if (ticker !== undefined) {
      // BTCS is another ticker; "US$BTC" is no cashtag.
      if (whole.endsWith('S')) continue;
      const cashtag = /(?:^|[^\dA-Z])\$$/.test(text.slice(Math.max(0, start - 2), start)) ? 1 : 0;
      const word = ticker.normalize('NFKC').toUpperCase() as Word;
      add(start - cashtag, whole.length + cashtag, word, cashtag ? 'cashtag' : 'ticker');
    } else if (plain.ether ?? plain.russell ?? plain.btc ?? plain.eth) {
      const word = plain.ether ? 'ether' : plain.russell ? 'russell' : plain.btc ? 'bitcoin' : 'ethereum';
      add(start, whole.length, word, 'name');
    } else add(start, whole.length, (base ?? 'ETH').toUpperCase() as Word, 'pair');
  }
  return found;
}
