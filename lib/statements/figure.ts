/** Figures as they are written: "$60,000", "2.1 %", "41.29 points", "25 basis points", "$1.2 million". */

import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';

/** `bare`: no unit is written; `large`: millions and more, amounts that no close is measured in. */
export type FigureUnit = '%' | 'points' | '$' | 'bare' | 'large';

export interface Figure {
  /** Without its sign. */
  readonly value: number;
  readonly unit: FigureUnit;
  /** Half of the last digit stated, see `halfUnit`. */
  readonly half: number;
  readonly decimals: number;
  /** A sign written before it; 0 for none. */
  readonly sign: -1 | 0 | 1;
  /** "23rd", "44–45": part of a date, a name or a range, and no amount. */
  readonly isPart: boolean;
  /** A whole number of four digits without separators: may be a year. */
  readonly mayBeYear: boolean;
}

const CURRENCY = /^(?:\$|usd)$/;
/** "£500", "AU$500", "#5", "3/4": another unit, or no amount. */
const FOREIGN = /^[\p{Sc}\-–—−~/#]$/u;
const OWN_DOLLAR = /^(?:us|u\.s)$/;
const SIGNS: Partial<Record<string, -1 | 1>> = { '+': 1, '-': -1, '−': -1, '–': -1 };
const DASHES = /^[-–—−~]$/;

const WHOLE = { '.': /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, ',': /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ };
const PLAIN = { '.': /^\d+(?:\.\d+)?$/, ',': /^\d+(?:,\d+)?$/ };

/** The number that digits and separators stand for; null when they are none in the language ("1.785,34" in English). */
export function numberOf(text: string, decimal: '.' | ','): { value: number; decimals: number } | null {
  if (text.length > 20 || !(WHOLE[decimal].test(text) || PLAIN[decimal].test(text))) return null;
  const [whole = '', fraction = ''] = text.split(decimal);
  return { value: Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`), decimals: fraction.length };
}

/**
 * Half of the last digit stated: 0.05 for 2.1, 0.5 for 14; for a dollar figure half of its last digit that is not
 * zero ($60,000: 5,000), but never more than 0.5 % of it.
 */
function halfUnit(number: number, decimals: number, isDollars: boolean, scale: number): number {
  if (!isDollars || decimals > 0) return (0.5 * scale) / 10 ** decimals;
  const value = number * scale;
  let digit = 1;
  while (value > 0 && value % (digit * 10) === 0) digit *= 10;
  return Math.min(digit / 2, value * 0.005);
}

const isEnding = (piece: Piece | undefined, number: Piece | undefined) =>
  piece?.kind === 'word' && piece.start === number?.end && piece.text.length === 2;

/** The figure whose sign, currency or number is the piece at `i`; `length` counts its pieces. */
export function figureAt(
  pieces: readonly Piece[],
  i: number,
  lexicon: Lexicon,
): { figure: Figure; start: number; end: number; length: number } | null {
  let at = i;
  let sign: -1 | 0 | 1 = 0;
  let isDollars = false;
  const first = pieces[at];
  if (!first || first.kind === 'mention') return null;
  const signed = SIGNS[first.text];
  if (
    first.kind === 'mark' &&
    signed &&
    !(first.isJoined && pieces[i - 1]?.kind !== 'mark') &&
    pieces[at + 1]?.isJoined
  ) {
    sign = signed;
    at++;
  }
  if (CURRENCY.test(pieces[at]?.text ?? '')) {
    isDollars = true;
    at++;
  }
  const number = pieces[at];
  if (number?.kind !== 'number') return null;
  const parsed = numberOf(number.text, lexicon.decimal);
  const before = pieces[i - 1];
  const isForeign =
    first.isJoined &&
    (before?.kind === 'number' ||
      (before?.kind === 'mark' ? FOREIGN.test(before.text) : isDollars && !OWN_DOLLAR.test(before?.text ?? '')));
  let scale = 1;
  let unit: FigureUnit = isDollars ? '$' : 'bare';
  let length = at - i + 1;
  let isPart = parsed === null || isForeign;
  const word = (offset: number) => {
    const piece = pieces[at + 1 + offset];
    return piece && piece.kind !== 'mention' ? piece.text : null;
  };
  const scaled = lexicon.find(word);
  if (scaled?.meaning.tag === 'thousand' || scaled?.meaning.tag === 'large') {
    // A letter counts only where it is written to the number: "60k", "$1.2b".
    const isLetter = (word(0) ?? '').length < 2;
    if (!isLetter || pieces[at + 1]?.isJoined) {
      if (scaled.meaning.tag === 'large') unit = 'large';
      else scale = 1000;
      length += scaled.length;
    }
  }
  const unitWord = lexicon.find((offset) => word(length - (at - i + 1) + offset));
  const tag = unitWord?.meaning.tag;
  if (unitWord && unit === 'bare') {
    if (tag === 'percent' || tag === 'basisPoints') {
      unit = '%';
      if (tag === 'basisPoints') scale = 0.01;
      length += unitWord.length;
    } else if (tag === 'points') {
      unit = 'points';
      length += unitWord.length;
    } else if (tag === 'dollars') {
      unit = '$';
      length += unitWord.length;
    }
  }
  // "23rd"
  if (unit === 'bare' && scale === 1 && isEnding(pieces[i + length], pieces[i + length - 1])) {
    isPart = true;
    length++;
  }
  const last = pieces[i + length - 1] as Piece;
  const next = pieces[i + length];
  // "23rd", "7-day", "44–45 %", "13th": not an amount.
  if (next?.isJoined && next.kind !== 'mark' && !(next.kind === 'word' && unit !== 'bare')) isPart = true;
  const afterNext = pieces[i + length + 1];
  if (
    next?.kind === 'mark' &&
    DASHES.test(next.text) &&
    next.isJoined &&
    afterNext?.isJoined &&
    afterNext.kind === 'number'
  )
    isPart = true;
  const { value, decimals } = parsed ?? { value: 0, decimals: 0 };
  return {
    figure: {
      value: value * scale,
      unit,
      half: halfUnit(value, decimals, unit === '$', scale),
      decimals,
      sign,
      isPart,
      mayBeYear: unit === 'bare' && scale === 1 && /^(?:19|20)\d\d$/.test(number.text),
    },
    start: (pieces[i] as Piece).start,
    end: last.end,
    length,
  };
}
