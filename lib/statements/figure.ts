/** Figures as they are written: "$60,000", "2.1 %", "41.29 points", "25 basis points", "$1.2 million". */

import type { Words } from './words/words.ts';

/** What its letter doesn't tell of a figure. */
export interface Figure {
  /** As written, without its sign. */
  readonly written: number;
  /** What it is times: thousand, or a hundredth for basis points. */
  readonly scale: number;
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
  const decimals = number.split('.')[1]?.length ?? 0;
  const unit = percent ?? basisPoints;
  const inDollars = dollar ?? dollars;
  const hasUnit = unit ?? points ?? inDollars ?? thousand;
  const isPart =
    !WHOLE.test(number) || PART_BEFORE.test(before) || PART_AFTER.test(after) || (!hasUnit && WORD_AFTER.test(after));
  const bare = ordinal ? '1' : isPart || large ? '_' : /^(?:19|20)\d\d$/.test(written) ? 'Y' : '#';
  const tag = !hasUnit || isPart || large ? bare : inDollars ? '$' : unit ? '%' : points ? 'p' : '#';
  return {
    tag,
    end,
    figure: {
      written: Number.parseFloat(number.replace(/,/g, '')),
      scale: thousand ? 1000 : basisPoints ? 0.01 : 1,
      decimals,
      sign: !sign ? 0 : sign === '+' ? 1 : -1,
    },
  };
}
