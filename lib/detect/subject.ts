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
const CENTS = String.raw`(?<![\d.:,])\d[\d,]*\.\d\d(?![\d.:])`;

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
  /** The symbol in capitals; empty for words. */
  readonly symbol: string;
}

/** Signs count in full this near, half up to `FAR` and double where they touch: a sentence, a paragraph, a phrase. */
const NEAR = 80;
const FAR = 600;
const TOUCHING = 1;

function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  const add = (from: number, { length }: string, weight: number, symbol = '') =>
    signs.push({ from, to: from + length, weight, symbol });
  for (const match of text.matchAll(WORDS)) {
    add(match.index, match[0], WEIGHTS[match.slice(1).findIndex((part) => part !== undefined)] ?? 0);
  }
  for (const match of text.matchAll(CODES)) add(match.index, match[0], match[1] ? 2 : -2, match[0].toUpperCase());
  return signs.sort((a, b) => a.from - b.from);
}

/** What stands around a place. */
export interface Subject {
  /** Above 0 about markets, below 0 about something else. */
  readonly score: number;
  /** A word of another subject touches it: "BTC pipeline", "diethyl ether". */
  readonly touched: boolean;
}

/**
 * Weighs the words around a place. Reads the text once, at the first question; places must be asked in ascending
 * order, so that all answers together take one more pass.
 */
export function subjectOf(text: string): (start: number, end: number) => Subject {
  let signs: Sign[] | undefined;
  let first = 0;
  return (start, end) => {
    signs ??= signsOf(text);
    while (first < signs.length && (signs[first]?.from ?? 0) < start - FAR) first++;
    const self = text.slice(start, end).replace('$', '').toUpperCase();
    let score = 0;
    let touched = false;
    for (let i = first; i < signs.length; i++) {
      const sign = signs[i];
      if (!sign || sign.from > end + FAR) break;
      if (sign.symbol === self || (sign.from < end && sign.to > start)) continue;
      const gap = Math.max(sign.from - end, start - sign.to);
      score += sign.weight * (gap <= TOUCHING ? 2 : gap <= NEAR ? 1 : 0.5);
      touched ||=
        gap <= TOUCHING && sign.weight === -2 && /[\s–-]/.test(text.charAt(sign.from > start ? end : start - 1));
    }
    return { score, touched };
  };
}
