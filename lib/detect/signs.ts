/** The signs in a text that tell what it is about: words, symbols and figures, each with what it says. */

import { type Forms, isDigit, isLatin, isNamePart } from './letters.ts';
import type { OtherLanguages } from './other-languages.ts';
import { LETTER, MARKET, NOTHING, OTHER, only, type Sense, type Sign } from './sense.ts';
import { COIN, COIN_ENDINGS, COIN_SYMBOLS, INDEX, MOVING, OTHER_ENDINGS, STEMS, SYMBOLS } from './words.ts';

const CENTS = only({ weight: 0.5 });
/** Dollars under a hundred and cents: what a share costs, and not a coin. */
const SHARE = only({ weight: 1, companies: 1.5 });

const symbols = (list: string, sense: Sense) => list.split(' ').map((symbol) => [symbol, sense] as const);
const CODES = new Map([...symbols(COIN_SYMBOLS, COIN), ...symbols(SYMBOLS, INDEX)]);
const LONGEST_CODE = 5;
const OURS = /^(BTC|XBT|ETH|IWM|RUT|RTY)$/;

/** Whether letters are the symbol of a coin, an index or a fund that is known here. */
export const isMarketSymbol = (letters: string): boolean => OURS.test(letters) || (CODES.get(letters)?.weight ?? 0) > 0;

/** What is told by figures: money, gains, signed percentages and spans of days; races; letters and degrees; prices of a share; cents. */
const FIGURES =
  /(\b(?:ros|ris|fall|fell|drop|slip|slid|gain|add|los)[a-z]*\s(?:by\s)?\d+(?:\.\d+)?\s?(?:%|percent))|([€£¥₩₺₿]\s?\d|\$(?!\d?\d?\.\d\d?(?!\d|\s?(?:[bmt]n?|k|\w*illion)\b))\s?\d|\d\s?[€₺₩$]|[\d.]\dk\b|\b(?:up|above|below|near|under)\s[~$]?\d|[+−–-]\s?\d+(?:[.,]\d+)?\s?%|(?<!\d)\d{1,4}-(?:day|week))|((?<!\d)\d:\d\d[.:]\d)|([°ðþ])|(\$\d?\d?\.\d\d?(?!,?\d|\.|\s?(?:[bmt]n?|k|\w*illion)\b))|(?<![\d.:,])\d[\d,]*\.\d{2,}(?![\d.:])/g;

/** All signs of a text, in ascending order. */
export function signsOf(forms: Forms, abroad?: OtherLanguages): Sign[] {
  const { folded } = forms;
  const signs = wordSigns(forms, abroad);
  FIGURES.lastIndex = 0;
  // `matchAll` copies the pattern for every text.
  for (let found = FIGURES.exec(folded); found; found = FIGURES.exec(folded)) {
    const { 1: move, 2: money, 3: other, 4: letter, 5: share } = found;
    const sense = move ? MOVING : money ? MARKET : other ? OTHER : letter ? LETTER : share ? SHARE : CENTS;
    signs.push({ from: found.index, to: FIGURES.lastIndex, sense });
  }
  return signs.concat(abroad?.signs(folded) ?? []).sort((a, b) => a.from - b.from);
}

function wordSigns({ text, folded, flat }: Forms, abroad?: OtherLanguages): Sign[] {
  const signs: Sign[] = [];
  const isFree = (at: number) => !isNamePart(folded, at) && !isDigit(folded, at);
  let to = 0;
  for (let from = 0; from < flat.length; from = to) {
    to = from + 1;
    if (!isLatin(flat, from)) continue;
    while (isLatin(flat, to)) to++;
    if (to - from <= LONGEST_CODE && text.charCodeAt(to - 1) < SMALL_A) {
      const sense = CODES.get(text.slice(from, to));
      if (sense && isFree(from - 1) && isFree(to)) signs.push({ from, to, sense });
    }
    const stem = STEMS.at(flat, from) ?? abroad?.stems.at(flat, from);
    const sense = stem?.value ?? endingSense(flat, to);
    // A stem of several words, or one that a figure follows, ends further on.
    if (stem && stem.end > to) {
      to = stem.end;
      while (isLatin(flat, to)) to++;
    }
    if (sense && sense !== NOTHING) signs.push({ from, to, sense });
  }
  return signs;
}

const SMALL_A = 97;

/** By their last two letters, as a number. */
const lastTwo = (text: string, end: number) => text.charCodeAt(end - 1) * 31 + text.charCodeAt(end - 2);
const BY_ENDING = new Map<number, (readonly [ending: string, sense: Sense])[]>();
for (const one of [...symbols(COIN_ENDINGS, COIN), ...symbols(OTHER_ENDINGS, OTHER)]) {
  const key = lastTwo(one[0], one[0].length);
  BY_ENDING.set(key, [...(BY_ENDING.get(key) ?? []), one]);
}

/** What a word's ending says: other coins, drugs and chemical groups. */
const endingSense = (flat: string, end: number): Sense | undefined =>
  BY_ENDING.get(lastTwo(flat, end))?.find(([ending]) => flat.endsWith(ending, end))?.[1];
