/**
 * Where a stretch of a page may hold a mention, told from its text with all blocks joined. A word may there stand glued
 * to the block before it ("NewsETH"), so this asks for less than detection does. Whole pages go through it
 * as the first work of a fresh script: plain searches need no compiling and no warming up, as a pattern does.
 */

import { BITCOIN_ABROAD, ETHER_ABROAD, ETHEREUM_ABROAD, RUSSELL_ABROAD } from '../detect/lexicon.ts';

/** Parts that no name or ticker of ours lacks, in the cases they are written in; the rarer their letters, the faster. */
const LATIN =
  'BTC btc Btc itco ITCO itCo XBT xbt ETH Eth thereum therium éther éter Éther Éter IWM iwm ussell USSELL RUT RTY'.split(
    ' ',
  );

/** Letters beyond Latin, full-width ones included; a text of one-byte characters fails at once. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\ud7ff\ufe10-\uffef]/;
const ABROAD = new RegExp(
  `[ＢＥＩ][ＴＷ]|${BITCOIN_ABROAD}|${ETHEREUM_ABROAD}|${ETHER_ABROAD}|${RUSSELL_ABROAD}`,
  'gi',
);

/** In small letters a ticker and a coin, but also a syllable of common words. */
const SYLLABLE = 'eth';

/** The places where parts of a mention stand, in ascending order; none for nearly every text. */
export function triggerPlaces(text: string): number[] {
  const places: number[] = [];
  collect(text, LATIN, places);
  for (let at = text.indexOf(SYLLABLE); at >= 0; at = text.indexOf(SYLLABLE, at + SYLLABLE.length)) {
    if (!isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 2))) places.push(at);
  }
  if (OTHER_SCRIPT.test(text)) for (const { index } of text.matchAll(ABROAD)) places.push(index);
  return places.length > 1 ? places.sort((a, b) => a - b) : places;
}

function collect(text: string, parts: readonly string[], places: number[]): void {
  for (const part of parts) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  }
}

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123);
}

/** A letter after a digit is an amount's: "62.7keth". */
function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}
