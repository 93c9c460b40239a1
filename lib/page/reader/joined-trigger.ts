/**
 * Where a stretch of a page may hold a mention, told from its text with all blocks joined. A word may there stand glued
 * to the block before it ("NewsETH"), so this asks for little: parts of words, and no edges.
 */

import { INVISIBLE, visibleText } from './invisible.ts';

/** Parts that no name or ticker of ours lacks, in the cases they are written in. */
const LATIN = 'BTC btc Btc itco itCo itcó ITC XBT xbt ETH Eth thereum IWM iwm USSEL R2K r2k RUT RTY'.split(' ');

/**
 * The same in other scripts; in capitals a name stands only where it also stands in small letters. Of scripts that few of the
 * pages we read are in (Greek, Hebrew, those of southern India, Bengali, Thai) any three letters.
 */
const ABROAD =
  /ビッ|ーサ|ラッセ|比特|[以乙]太|[罗羅]素|비트|이더|러셀|[ＢＥ]Ｔ|ＩＷ|тко|ф[иі]р|[еЕ]тер|[са]сел|و[يی]ن|[يإ]ث|تری|یتھ|ائن|راسل|िटक|थ[ेीि]?[रऱ]|रस[ेैल]|[Α-ώא-תঅ-๛]{3}/g;

/**
 * The index, misspelled too. A ticker and ether's name in small letters are syllables of many words; after a digit and a letter a
 * ticker ends a price: "62.7keth".
 */
const SMALL = /uss?el|(?<![A-Za-z])(?:eth|eter)|Eter|[éÉ]th?er|(?<=\d[kmb])eth/g;

/** Letters beyond Latin, full-width ones included; not symbols, punctuation or emoji. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe10-\uffef]/;

/** One pass that nearly every text ends with. Plain parts side by side are what engines compile best. */
const ANY = new RegExp([...LATIN, SMALL.source, OTHER_SCRIPT.source, INVISIBLE.source].join('|'));

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
  for (const pattern of OTHER_SCRIPT.test(text) ? [SMALL, ABROAD] : [SMALL]) {
    for (const { index } of text.matchAll(pattern)) places.push(index);
  }
  return places.sort((a, b) => a - b);
}
