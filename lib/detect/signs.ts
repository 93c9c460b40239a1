/** The signs in a text that tell what it is about: words, symbols and figures, each with what it says. */

import { isDigit, isNamePart } from './letters.ts';
import type { OtherLanguages } from './other-languages.ts';
import { LETTER, MARKET, MOVE, NOTHING, OTHER, OTHER_WEAK, only, type Sense, type Sign, SWISS } from './sense.ts';
import { flatten, stemsOf } from './stems.ts';
import {
  COIN_SYMBOLS,
  COINS,
  COMPANY,
  COMPANY_MARKET,
  COUNTRIES,
  HEADLINES,
  MARKET_STRONG,
  MARKET_WEAK,
  MOVES,
  NEITHER,
  OTHER_ENDINGS,
  OTHER_STRONG,
  OTHER_WEAKER,
  RUSSELL,
  SWISS_LIFE,
  SYMBOLS,
} from './subject-words.ts';

const COIN = only({ weight: 2, coins: 1 });
const INDEX = only({ weight: 2 });
const CENTS = only({ weight: 0.5 });
/** Dollars under a hundred and cents: what a share costs, and not a coin. */
const SHARE = only({ weight: 1, companies: 1.5 });

const STEMS = stemsOf([
  [NOTHING, NEITHER],
  [INDEX, RUSSELL],
  [COIN, COINS],
  [INDEX, MARKET_STRONG],
  [only({ weight: 1, moves: 1 }), MOVES],
  [MOVE, HEADLINES],
  [only({ weight: 1, companies: 2 }), COMPANY_MARKET],
  [only({ companies: 1 }), COMPANY],
  [MARKET, MARKET_WEAK],
  [OTHER, OTHER_STRONG],
  [SWISS, SWISS_LIFE],
  [OTHER_WEAK, OTHER_WEAKER],
]);

const symbols = (list: string, sense: Sense) => list.split(' ').map((symbol) => [symbol, sense] as const);
const CODES = new Map([...symbols(COIN_SYMBOLS, COIN), ...symbols(SYMBOLS, INDEX), ...symbols(COUNTRIES, OTHER)]);
const LONGEST_CODE = 5;
const OURS = new Set('BTC XBT ETH IWM RUT RTY'.split(' '));

/** Whether letters are the symbol of a coin, an index or a fund that is known here. */
export const isMarketSymbol = (letters: string): boolean => OURS.has(letters) || (CODES.get(letters)?.weight ?? 0) > 0;

/** What a word in small letters, and those after it, say by themselves. */
export const senseOf = (words: string): Sense | undefined => STEMS.at(words, 0)?.value;

const WORD = /[a-z][a-zäöü]*/g;

/** What is told by figures: money, gains, signed percentages and spans of days; networks, races and volumes; letters and degrees; prices of a share; cents. */
const FIGURES =
  /([€£¥₩₺₿]\s?\d|\$(?!\d?\d?\.\d\d?(?!\d))\s?\d|\d\s?[€₺₩]|\bup\s\d|[+−–-]\s?\d+(?:[.,]\d+)?\s?%|(?<!\d)\d{1,4}-(?:day|week))|((?<![a-z])[345]g\b|\d:\d\d\.\d|\d\sml\b)|([°ðþ])|(\$\d?\d?\.\d\d?(?![\d.,]|\s?(?:k|m|b|bn|t|tn|mill|bill|trill)))|(?<![\d.:,])\d[\d,]*\.\d{2,}(?![\d.:])/g;

/** All signs of a text, whose folded form is also given, in ascending order. */
export function signsOf(text: string, folded: string, abroad?: OtherLanguages): Sign[] {
  const signs = wordSigns(text, folded, abroad);
  const add = (from: number, whole: string, sense: Sense) => signs.push({ from, to: from + whole.length, sense });
  for (const { 0: whole, 1: money, 2: other, 3: letter, 4: share, index } of folded.matchAll(FIGURES)) {
    add(index, whole, money ? MARKET : other ? OTHER : letter ? LETTER : share ? SHARE : CENTS);
  }
  if (abroad) signs.push(...abroad.signs(folded));
  return signs.sort((a, b) => a.from - b.from);
}

function wordSigns(text: string, folded: string, abroad?: OtherLanguages): Sign[] {
  const signs: Sign[] = [];
  const flat = flatten(folded);
  const isFree = (at: number) => !isNamePart(folded, at) && !isDigit(folded, at);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(flat); match; match = WORD.exec(flat)) {
    const [from, word] = [match.index, match[0]];
    let to = from + word.length;
    if (word.length <= LONGEST_CODE && text.charCodeAt(to - 1) < SMALL_A) {
      const sense = CODES.get(text.slice(from, to));
      if (sense && isFree(from - 1) && isFree(to)) signs.push({ from, to, sense });
    }
    const stem = STEMS.at(flat, from) ?? abroad?.stems.at(flat, from);
    const sense = stem?.value ?? wordSense(word);
    // A stem of several words, or one that a figure follows, ends further on.
    if (stem && stem.end > to) {
      to = stem.end;
      while (/[a-zäöü]/.test(flat.charAt(to))) to++;
    }
    WORD.lastIndex = to;
    if (sense && sense !== NOTHING) signs.push({ from, to, sense });
  }
  return signs;
}

const SMALL_A = 97;

/** What a word's middle and ending say: other coins and their kinds, drugs and chemical groups. */
function wordSense(word: string): Sense | undefined {
  const coin = word.indexOf('coin');
  if (coin >= 0 && word[coin + 4] !== 'c') return COIN;
  return word.length > 2 && OTHER_ENDINGS.some((ending) => word.endsWith(ending)) ? OTHER : undefined;
}
