/** Every place in a text whose letters could be a mention, before any context is weighed. */

import { type Candidate, candidateOf, type Word } from './candidate.ts';
import { isDigit, isLatin, isNamePart } from './letters.ts';
import { LATIN, QUOTES, THOUSANDS } from './lexicon.ts';
import type { MentionKind } from './mention.ts';

/** What each candidate begins with, or after one letter of a pair's prefix. */
const STEM = /bitc[oó]in|btc|xbt|eth|iwm|rut|rty|russ?el|r2k/g;

/** BTC-USD, ETH/EUR, XBTUSD, btcusdt: what follows the coin. */
const PAIR_END = new RegExp(`[-/_:]?${QUOTES}(?![${LATIN}])(?:[-_.]?perp)?`, 'y');
/** A figure may follow a ticker at once only as a price ("BTC62,700", "ETH-0.5%") or as a chart's series ("RTY1!"), not as a number of its own ("eth0", "BTC-1200"). */
const OWN_NUMBER = /-?\d+(?![.,]?\d|%|!)/y;
/** Ethereum, as it is spelled and misspelled, behind its first letters. */
const NETWORK_END = /er[eiu]?um/y;
/** Russell 2000, Rusell 2000, Russell® 2,000, Russell-2000, Russell US 2000, #Russell2000: what follows the name. */
const RUSSELL_END = new RegExp(`l?${THOUSANDS}`, 'y');

const matchesAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
};

/** Ends of words built on the name that no longer mean the coin: people, software, other coins. */
const DERIVED = /^(?:er|is[tm]|d$|js?$|lib|talk|wiki|cash|gold|sv|abc|max|pow|classic)/;

/**
 * Where a name with letters after it ends as a mention: after an inflection or a compound ("Bitcoins", "Bitcoinkurs"), or
 * at the name itself when a hashtag goes on; 0 when the whole is another word.
 */
function nameLength(stem: string, tail: string, hashtag: boolean): number {
  if (DERIVED.test(tail.toLowerCase())) return 0;
  const oneCase = tail === tail.toLowerCase() || stem + tail === (stem + tail).toUpperCase();
  return oneCase ? stem.length + tail.length : hashtag || tail === tail.toUpperCase() ? stem.length : 0;
}

/** Longest tail of a name that is looked at. */
const TAIL = 12;

/** All candidates of a text, whose folded form is also given, in ascending order, not overlapping. */
export function candidates(text: string, folded: string): Candidate[] {
  const found: Candidate[] = [];
  /** The end of the candidate, where the search goes on. */
  const add = (start: number, end: number, word: Word, kind: MentionKind) => {
    found.push(candidateOf(start, end, word, kind));
    return end;
  };

  /** Names count inside hashtags and after digits ("1Bitcoin$67k"), not inside other words or handles. */
  const isHashtag = (start: number) => /#\w{0,20}$/.test(text.slice(Math.max(0, start - 24), start));
  const nameBegins = (start: number) => !isNamePart(folded, start - 1) && !'@#'.includes(text[start - 1] ?? ' ');
  const name = (start: number, end: number, word: Word): number => {
    const begins = nameBegins(start);
    const hashtag = !begins && isHashtag(start);
    let tail = end;
    while (tail - end < TAIL && isLatin(folded, tail)) tail++;
    const length = (begins || hashtag) && nameLength(text.slice(start, end), text.slice(end, tail), hashtag);
    return length ? add(start, start + length, word, 'name') : end;
  };

  const isFree = (at: number) => !isNamePart(folded, at) && !isDigit(folded, at);
  const pair = (start: number, from: number): number => {
    if (
      start < from ||
      !isFree(start - 1) ||
      (!isLatin(folded, start + 3) && !'-/_:'.includes(folded[start + 3] ?? ' '))
    )
      return 0;
    const end = matchesAt(PAIR_END, folded, start + 3);
    return end && add(start, end, folded.slice(start, start + 3).toUpperCase() as Word, 'pair');
  };

  /** A price may stand glued in front ("62.7keth"). */
  const tickerBegins = (start: number): boolean =>
    !isNamePart(folded, start - 1) || /\d[kmb]$/.test(folded.slice(Math.max(0, start - 2), start));
  const tickerEnds = (end: number): boolean =>
    !isNamePart(folded, end) && !((isDigit(folded, end) || folded[end] === '-') && matchesAt(OWN_NUMBER, folded, end));
  const ticker = (start: number): number => {
    if (!tickerBegins(start)) return 0;
    let end = start + 3;
    // A plural in small letters: the ticker BTCS is another.
    if (folded[end] === 's' && !isNamePart(folded, end + 1)) {
      if (text[end] === 'S') return end + 1;
      end++;
    }
    if (!tickerEnds(end)) return 0;
    // "US$BTC" is no cashtag.
    const cashtag = text[start - 1] === '$' && !/[\dA-Z]/.test(text.charAt(start - 2));
    const word = folded.slice(start, start + 3).toUpperCase() as Word;
    return add(cashtag ? start - 1 : start, end, word, cashtag ? 'cashtag' : 'ticker');
  };
  /** Reads one stem, found no earlier than `from`; the end of the candidate, or 0. */
  const read = (start: number, stem: string, from: number): number => {
    const end = start + stem.length;
    if (stem.length === 7) return name(start, end, 'bitcoin');
    if (stem[2] === 's') {
      const whole = isLatin(folded, start - 1) ? 0 : matchesAt(RUSSELL_END, folded, end);
      return whole && add(start, whole, 'russell', 'name');
    }
    if (stem === 'eth' && folded.startsWith('er', end)) {
      const network = matchesAt(NETWORK_END, folded, end);
      if (network) return name(start, network, 'ethereum');
      if (!isNamePart(folded, start - 1) && !isNamePart(folded, end + 2)) return add(start, end + 2, 'ether', 'name');
    }
    // ETHBTC: a pair of two of ours, and so no group.
    const isPair = stem === 'eth' && folded.startsWith('btc', end) && isFree(start - 1) && isFree(end + 3);
    if (isPair) {
      add(start, end, 'ETH', 'pair');
      return add(end, end + 3, 'BTC', 'pair');
    }
    return (/^[bxe]/.test(stem) && pair(start, from)) || ticker(start);
  };

  let from = 0;
  STEM.lastIndex = 0;
  for (let match = STEM.exec(folded); match; match = STEM.exec(folded)) {
    const end = read(match.index, match[0], from);
    STEM.lastIndex = end || match.index + 1;
    from = end || from;
  }
  return found;
}
