/** What the text around a doubtful candidate is about: markets or another subject. */

import {
  COUNTRIES,
  MARKET_ABROAD,
  MARKET_STRONG,
  MARKET_WEAK,
  OTHER_ABROAD,
  OTHER_STRONG,
  OTHER_WEAK,
  SYMBOLS,
} from './subject-words.ts';

/** A figure beside a currency sign, a signed percentage. */
const MONEY = String.raw`[$€£¥₩₺₿]\s?\d|\d\s?[€₺₩]|[+−–-]\s?\d+(?:[.,]\d+)?\s?%`;
/** A figure with cents. */
const CENTS = String.raw`(?<![\d.:,])\d[\d,]*\.\d{2,}(?![\d.:])`;

const WORDS = new RegExp(
  `(?<![a-z])(?:(${MARKET_STRONG})|(${MARKET_WEAK})|(${OTHER_STRONG})|(${OTHER_WEAK}))[a-zäöü]*|(${MARKET_ABROAD}|${MONEY})|(${OTHER_ABROAD})|(${CENTS})`,
  'gi',
);
/** Weight of each group of `WORDS`. */
const WEIGHTS = [2, 1, -2, -1, 1, -1.5, 0.5];

const CODES = new RegExp(`\\b(?:(${SYMBOLS})|${COUNTRIES})\\b`, 'g');

interface Sign {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  const add = (from: number, { length }: string, weight: number) => signs.push({ from, to: from + length, weight });
  for (const match of text.matchAll(WORDS)) {
    add(match.index, match[0], WEIGHTS[match.slice(1).findIndex((part) => part !== undefined)] ?? 0);
  }
  for (const match of text.matchAll(CODES)) add(match.index, match[0], match[1] ? 2 : -2);
  return signs.sort((a, b) => a.from - b.from);
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
