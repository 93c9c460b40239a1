/** The signs in a text that tell what it is about: words, symbols and figures, each with what it says. */

import { isDigit, isNamePart } from './letters.ts';
import { OTHER_SCRIPT } from './lexicon.ts';
import { flatten, stemsOf } from './stems.ts';
import {
  COIN_SYMBOLS,
  COINS,
  COINS_ABROAD,
  COMPANY,
  COMPANY_MARKET,
  COUNTRIES,
  HEADLINES,
  MARKET_ABROAD,
  MARKET_STRONG,
  MARKET_WEAK,
  MOVES,
  MOVES_ABROAD,
  NEITHER,
  OTHER_ABROAD,
  OTHER_ENDINGS,
  OTHER_STRONG,
  OTHER_WEAK,
  RUSSELL,
  SWISS,
  SYMBOLS,
} from './subject-words.ts';

/** What a sign says of the text around it, in points. */
export interface Sense {
  /** Above 0 about markets, below 0 about another subject, whichever ticker is asked about. */
  readonly weight: number;
  /** Said of coins alone. */
  readonly coins: number;
  /** A move of prices. */
  readonly moves: number;
  /** Said of companies and public bodies. */
  readonly companies: number;
  /** Said of Swiss public life. */
  readonly swiss: number;
}

export interface Sign {
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
}

export const NOTHING: Sense = { weight: 0, coins: 0, moves: 0, companies: 0, swiss: 0 };
const only = (sense: Partial<Sense>): Sense => ({ ...NOTHING, ...sense });

const COIN = only({ weight: 2, coins: 1 });
const INDEX = only({ weight: 2 });
const MARKET = only({ weight: 1 });
const CENTS = only({ weight: 0.5 });
/** Dollars under a hundred and cents: what a share costs, and not a coin. */
const SHARE = only({ weight: 1, companies: 1.5 });
const OTHER = only({ weight: -2 });
const LETTER = only({ weight: -1.5 });

const STEMS = stemsOf([
  [NOTHING, NEITHER],
  [INDEX, RUSSELL],
  [COIN, COINS],
  [INDEX, MARKET_STRONG],
  [only({ weight: 1, moves: 1 }), MOVES],
  [only({ moves: 1 }), HEADLINES],
  [only({ weight: 1, companies: 2 }), COMPANY_MARKET],
  [only({ companies: 1 }), COMPANY],
  [MARKET, MARKET_WEAK],
  [OTHER, OTHER_STRONG],
  [only({ swiss: 1.5 }), SWISS],
  [only({ weight: -1 }), OTHER_WEAK],
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

let abroad: RegExp | undefined;
const ABROAD_COIN = only({ weight: 1, coins: 1 });
const ABROAD_MOVE = only({ weight: 1, moves: 1 });

/** All signs of a text, whose folded form is also given, in ascending order. */
export function signsOf(text: string, folded: string): Sign[] {
  const signs = wordSigns(text, folded);
  const add = (from: number, whole: string, sense: Sense) => signs.push({ from, to: from + whole.length, sense });
  for (const { 0: whole, 1: money, 2: other, 3: letter, 4: share, index } of folded.matchAll(FIGURES)) {
    add(index, whole, money ? MARKET : other ? OTHER : letter ? LETTER : share ? SHARE : CENTS);
  }
  if (OTHER_SCRIPT.test(text)) {
    abroad ??= new RegExp(`(${COINS_ABROAD})|(${MOVES_ABROAD})|(${MARKET_ABROAD})|${OTHER_ABROAD}`, 'g');
    for (const { 0: whole, 1: coin, 2: move, 3: market, index } of folded.matchAll(abroad)) {
      add(index, whole, coin ? ABROAD_COIN : move ? ABROAD_MOVE : market ? MARKET : LETTER);
    }
  }
  return signs.sort((a, b) => a.from - b.from);
}

function wordSigns(text: string, folded: string): Sign[] {
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
    const stem = STEMS.at(flat, from);
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
