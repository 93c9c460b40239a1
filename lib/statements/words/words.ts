/**
 * The shape of a language's table. The grammar knows the letters of `tags.ts`; only these tables know words.
 *
 * A list holds phrases in small letters, separated by commas. In a phrase `|` stands between alternatives of one place,
 * `-` between the words of one alternative, and `_` is an alternative of no word: "ticked|edged up|higher", "slightly|a-little over".
 */

import type { RelativePeriod } from '../statement.ts';

export interface Words {
  readonly decimal: '.' | ',';
  /** Sources of the patterns that can follow a number: thousand, millions and more, percent, hundredths of it, points, dollars. */
  readonly numerals: readonly [
    thousand: string,
    large: string,
    percent: string,
    basisPoints: string,
    points: string,
    dollars: string,
  ];
  /** Source of a pattern for numbers that name a day of the month ("23rd"); they are no amounts. */
  readonly ordinal: string;
  /** Ends of inflected words and what stands there in the table; the ends in "s" make a verb present. */
  readonly endings: readonly (readonly [end: RegExp, own: string])[];
  /** Adverbs that the table needn't name. */
  readonly adverb: RegExp;
  /** Participles and verbs in the past that the table doesn't name. */
  readonly past: RegExp;
  /** After these a full stop ends no sentence. */
  readonly abbreviations: RegExp;
  /** Words, between spaces, with which nothing is said of a sentence: doubt, conditions, moments within a day. */
  readonly silent: RegExp;
  /** By letter, see `tags.ts`; those under "" are passed over. */
  readonly tags: Readonly<Record<string, string>>;
  /** Week, month, quarter, year. */
  readonly units: string;
  /** Phrases with `*` for a unit, of which the period is that which runs, the last whole one, or as long as one back. */
  readonly spans: readonly [running: string, last: string, past: string];
  /** Periods that no unit makes. */
  readonly periods: Partial<Record<RelativePeriod, string>>;
  /** January first; with a capital. Their first three letters stand for them too, and four in English. */
  readonly months: string;
  /** Sunday first, likewise. */
  readonly weekdays: string;
  /** First to fourth, as they stand before the unit. */
  readonly quarters: string;
}
