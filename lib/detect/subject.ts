/** What the text around a doubtful candidate is about: markets or another subject. */

import { fold } from './letters.ts';
import { OTHER_SCRIPT } from './lexicon.ts';
import { flatten, stemsOf } from './stems.ts';
import {
  COUNTRIES,
  MARKET_ABROAD,
  MARKET_STRONG,
  MARKET_WEAK,
  NEITHER,
  OTHER_ABROAD,
  OTHER_ENDINGS,
  OTHER_STRONG,
  OTHER_WEAK,
  RUSSELL,
  SYMBOLS,
} from './subject-words.ts';

const STEMS = stemsOf([
  [0, NEITHER],
  [2, RUSSELL],
  [2, MARKET_STRONG],
  [1, MARKET_WEAK],
  [-2, OTHER_STRONG],
  [-1, OTHER_WEAK],
]);
const CODES = new Map([
  ...SYMBOLS.split(' ').map((code) => [code, 2] as const),
  ...COUNTRIES.split(' ').map((code) => [code, -2] as const),
]);
const LONGEST_CODE = 5;
const WORD = /[a-z][a-zäöü]*/g;

/** What is told by figures: money, signed percentages and spans of days; networks and times of races; letters and degrees; cents. */
const FIGURES =
  /([$€£¥₩₺₿]\s?\d|\d\s?[€₺₩]|[+−–-]\s?\d+(?:[.,]\d+)?\s?%|(?<!\d)\d{1,4}-(?:day|week))|((?<![a-z])[345]g\b|\d:\d\d\.\d)|([°ðþ])|(?<![\d.:,])\d[\d,]*\.\d{2,}(?![\d.:])/g;
let abroad: RegExp | undefined;

interface Sign {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

function signsOf(text: string): Sign[] {
  const folded = fold(text);
  const signs = wordSigns(text, folded);
  for (const { 0: whole, 1: money, 2: other, 3: letter, index } of folded.matchAll(FIGURES)) {
    const weight = money ? 1 : other ? -2 : letter ? -1.5 : 0.5;
    signs.push({ from: index, to: index + whole.length, weight });
  }
  if (OTHER_SCRIPT.test(text)) {
    abroad ??= new RegExp(`(${MARKET_ABROAD})|${OTHER_ABROAD}`, 'g');
    for (const { 0: whole, 1: market, index } of folded.matchAll(abroad)) {
      signs.push({ from: index, to: index + whole.length, weight: market ? 1 : -1.5 });
    }
  }
  return signs.sort((a, b) => a.from - b.from);
}

function wordSigns(text: string, folded: string): Sign[] {
  const signs: Sign[] = [];
  const flat = flatten(folded);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(flat); match; match = WORD.exec(flat)) {
    const [from, word] = [match.index, match[0]];
    let to = from + word.length;
    if (word.length <= LONGEST_CODE) {
      const weight = CODES.get(text.slice(from, to));
      if (weight && !/\w/.test(text.charAt(from - 1)) && !/\w/.test(text.charAt(to))) signs.push({ from, to, weight });
    }
    const stem = STEMS.at(flat, from);
    const weight = stem?.weight ?? wordWeight(word);
    // A stem of several words, or one that a figure follows, ends further on.
    if (stem && stem.end > to) {
      to = stem.end;
      while (/[a-zäöü]/.test(flat.charAt(to))) to++;
    }
    WORD.lastIndex = to;
    if (weight !== 0) signs.push({ from, to, weight });
  }
  return signs;
}

/** What a word's middle and ending say: other coins and their kinds, drugs and chemical groups. */
function wordWeight(word: string): number {
  const coin = word.indexOf('coin');
  if (coin >= 0 && word[coin + 4] !== 'c') return 2;
  return OTHER_ENDINGS.some((ending) => word.endsWith(ending) && word.length > 2) ? -2 : 0;
}

/** Signs count in full this near, half up to `FAR` and double where they touch: a sentence, a paragraph, a phrase. */
const NEAR = 80;
const FAR = 600;

/** What stands around a place. */
export interface Subject {
  /** Above 0 about markets, below 0 about something else. */
  readonly score: number;
  /** A word of another subject touches it: "BTC pipeline", "diethyl ether". */
  readonly touched: boolean;
}

/** Weighs the words around any place of a text: it is read at the first question, each answer is a binary search. */
export function subjectOf(text: string): (start: number, end: number) => Subject {
  let weigher: ReturnType<typeof weigherOf> | undefined;
  return (start, end) => {
    weigher ??= weigherOf(text);
    return weigher(start, end);
  };
}

function weigherOf(text: string): (start: number, end: number) => Subject {
  const signs = signsOf(text);
  const sums = [0];
  for (const { weight } of signs) sums.push((sums.at(-1) ?? 0) + weight);

  /** How many signs begin before a place. */
  const before = (place: number) => {
    let low = 0;
    for (let high = signs.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((signs[middle]?.from ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const weigh = (from: number, to: number) => (sums[before(to)] ?? 0) - (sums[before(from)] ?? 0);

  return (start, end) => {
    const index = before(end);
    const [last, next] = [signs[index - 1], signs[index]];
    let score = (weigh(start - NEAR, end + NEAR) + weigh(start - FAR, end + FAR)) / 2;
    let touched = false;
    for (const sign of [last, next]) {
      const gap = sign && (sign.from < start ? start - sign.to : sign.from - end);
      if (!sign || gap === undefined || gap < 0 || gap > 1) continue;
      score += sign.weight;
      touched ||= sign.weight === -2 && /[\s–-]/.test(text.charAt(sign.from < start ? start - 1 : end));
    }
    return { score, touched };
  };
}
