/** Figures as they are written: "$60,000", "2.1 %", "41.29 points", "25 basis points", "$1.2 million". */

import type { Words } from './words/words.ts';

/** What its letter doesn't tell of a figure. */
export interface Figure {
  /** Without its sign. */
  readonly value: number;
  /** Half of the last digit stated, see `halfUnit`. */
  readonly half: number;
  readonly decimals: number;
  /** A sign written before it; 0 for none. */
  readonly sign: -1 | 0 | 1;
}

/** A number with all that belongs to it. */
export function figurePattern({
  numerals: [thousand, large, percent, basisPoints, points, dollars],
  ordinal,
}: Words): RegExp {
  return new RegExp(
    `([+−–-])?((?:US)?\\$|USD )?(\\d+(?:[.,]\\d+)*)(?:(${ordinal})(?!\\p{L})|(?:(${thousand})|(${large}))(?![\\p{L}\\p{N}]))?` +
      `(?:\\s?-?(?:(${percent})|(${basisPoints})|(${points})|(${dollars}))(?!\\p{L}))?`,
    'iuy',
  );
}

const WHOLE = /^\d{1,3}(?:(?:,\d{3})+|\d*)(?:\.\d+)?$/;

/** "£500", "AU$500", "#5", "3/4", "44–45": another unit, or no amount. */
const PART_BEFORE = /(?:[\p{L}\p{N}\p{Sc}\-–—−/#]|\d\s?~)$/u;
/** The same after it; and "7-day", where it has no unit of its own. */
const PART_AFTER = /^(?:[-–—−~]?\p{N}|\/)/u;
const WORD_AFTER = /^-?\p{L}/u;

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

/** The figure that begins at `start`; null where none does. `tag` is its letter, see `tags.ts`. */
export function figureAt(
  text: string,
  start: number,
  pattern: RegExp,
  decimal: '.' | ',',
): { tag: string; end: number; figure: Figure } | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match) return null;
  const [all, sign, dollar, written = '', ordinal, thousand, large, percent, basisPoints, points, dollars] = match;
  const end = start + all.length;
  const before = text.slice(Math.max(0, start - 6), start).replace(/(?<!\p{L})US$/iu, '');
  const after = text.slice(end, end + 2);
  const number = decimal === '.' ? written : written.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  const [, fraction = ''] = number.split('.');
  const isDollars = Boolean(dollar ?? dollars);
  const hasUnit = percent ?? basisPoints ?? points ?? dollars ?? dollar ?? thousand;
  const isPart =
    !WHOLE.test(number) || PART_BEFORE.test(before) || PART_AFTER.test(after) || (!hasUnit && WORD_AFTER.test(after));
  const scale = thousand ? 1000 : basisPoints ? 0.01 : 1;
  const value = Number.parseFloat(number.replace(/,/g, ''));
  const isYear = !hasUnit && /^(?:19|20)\d\d$/.test(written);
  const tag =
    ordinal && !hasUnit
      ? '1'
      : isPart || large
        ? '_'
        : isDollars
          ? '$'
          : (percent ?? basisPoints)
            ? '%'
            : points
              ? 'p'
              : isYear
                ? 'Y'
                : '#';
  return {
    tag,
    end,
    figure: {
      value: value * scale,
      half: halfUnit(value, fraction.length, isDollars, scale),
      decimals: fraction.length,
      sign: !sign ? 0 : sign === '+' ? 1 : -1,
    },
  };
}
