/**
 * Where a stretch of a page may hold a mention, told from its text with all blocks joined. A word may there stand glued
 * to the block before it ("NewsETH"), so this asks for little: parts of words, and no edges.
 */

import { INVISIBLE, visibleText } from './invisible.ts';

/** Parts that no name or ticker of ours lacks, in the cases they are written in. */
const LATIN =
  'BTC btc Btc itco ITCO itCo itcó ITCÓ XBT xbt ETH Eth thereum therium IWM iwm ussel USSEL R2K r2k RUT RTY'.split(' ');

/** The same in other scripts; in capitals a name stands only where it also stands in small letters. */
const ABROAD = (
  'ビット イーサ ラッセ 比特 以太 罗素 羅素 비트 이더 러셀 ＢＴ ＥＴ ＩＷ тко фир фір етер Етер ссел асел ' +
  'وين وین يثر تری راسل טקו คอยน์ बिटक थेर थीर थिर थर रसे रसै रसल'
).split(' ');

/** A ticker and ether's name in small letters are syllables of many words; after a digit and a letter a ticker ends a price: "62.7keth". */
const SMALL_ETH = /(?<![A-Za-z])(?:eth|eter)|Eter|[éÉ]th?er|(?<=\d[kmb])eth/g;

/** Letters beyond Latin, full-width ones included; not symbols, punctuation or emoji. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe10-\uffef]/;

/** One pass that nearly every text ends with. Plain parts side by side are what engines compile best. */
const ANY = new RegExp([...LATIN, SMALL_ETH.source, OTHER_SCRIPT.source, INVISIBLE.source].join('|'));

/** The places where parts of a mention stand, in ascending order. */
export function triggerPlaces(text: string): number[] {
  const places: number[] = [];
  if (!ANY.test(text)) return places;
  if (INVISIBLE.test(text)) {
    const visible = visibleText(text);
    return triggerPlaces(visible.text).map(visible.toWhole);
  }
  const collect = (part: string) => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  };
  LATIN.forEach(collect);
  if (OTHER_SCRIPT.test(text)) ABROAD.forEach(collect);
  for (const { index } of text.matchAll(SMALL_ETH)) places.push(index);
  return places.sort((a, b) => a - b);
}
