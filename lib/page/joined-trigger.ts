/**
 * Where a stretch of a page may hold a mention, told from its text with all blocks joined. A word may there stand glued
 * to the block before it ("NewsETH"), so this asks for less than detection's own pre-filter. Whole pages go through it
 * as the first work of a fresh script, so it must also start cheaply: plain searches need no compiling, as a pattern does.
 */

import { BITCOIN_ABROAD, ETHER_ABROAD, ETHEREUM_ABROAD, RUSSELL_ABROAD } from '../detect/lexicon.ts';

/** Parts that no name or ticker of ours lacks, in the cases they are written in; the rarer the letters, the faster. */
const PARTS = 'BTC btc Btc itco ITCO itCo XBT xbt ETH Eth thereum therium IWM iwm ussell USSELL RUT RTY'.split(' ');
const ACCENTED = ['éther', 'éter', 'Éther', 'Éter'];
/** In small letters a ticker and a coin, but also a syllable of common words. */
const SYLLABLE = 'eth';

/** Letters beyond Latin, full-width ones included; not symbols, punctuation or emoji. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe10-\uffef]/;
const ABROAD = new RegExp(
  `[ＢＥＩ][ＴＷ][ＣＨＭ]|${BITCOIN_ABROAD}|${ETHEREUM_ABROAD}|${ETHER_ABROAD}|${RUSSELL_ABROAD}`,
  'gi',
);

type Search = (text: string, from: number) => number;

const SEARCHES: readonly Search[] = [
  ...[...PARTS, ...ACCENTED].map<Search>((part) => (text, from) => text.indexOf(part, from)),
  (text, from) => {
    let at = text.indexOf(SYLLABLE, from);
    while (at > 0 && isLetter(text, at - 1) && !isAmount(text, at)) at = text.indexOf(SYLLABLE, at + SYLLABLE.length);
    return at;
  },
];

/** The places where the parts of a mention stand, in ascending order; at most one of those before the place asked for is lost. */
export interface JoinedTriggers {
  /** The first place at or after an index, or −1. Ask in ascending order. */
  from(index: number): number;
}

/** Null when the text has none, as nearly every text. */
export function joinedTriggers(text: string): JoinedTriggers | null {
  const searches = OTHER_SCRIPT.test(text) ? [...SEARCHES, searchAbroad] : SEARCHES;
  /** Where each search stands; those that found nothing are done. */
  const places: number[] = [];
  const going: Search[] = [];
  for (const search of searches) {
    const at = search(text, 0);
    if (at < 0) continue;
    places.push(at);
    going.push(search);
  }
  if (going.length === 0) return null;
  return {
    from(index) {
      let first = -1;
      for (let i = 0; i < going.length; i++) {
        let at = places[i] ?? -1;
        if (at >= 0 && at < index) places[i] = at = going[i]?.(text, index) ?? -1;
        if (at >= 0 && (first < 0 || at < first)) first = at;
      }
      return first;
    },
  };
}

function searchAbroad(text: string, from: number): number {
  ABROAD.lastIndex = from;
  return ABROAD.exec(text)?.index ?? -1;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code > 96 && code < 123;
}

/** "62.7keth": a strip of prices. */
function isAmount(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 2);
  return code > 47 && code < 58;
}
