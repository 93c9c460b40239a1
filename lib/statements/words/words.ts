/**
 * The shape of a language's table. The grammar knows the letters of `tags.ts`; only these tables know words.
 *
 * A list holds phrases in small letters, separated by commas. In a phrase `|` stands between alternatives of one place,
 * `-` between the words of one alternative, `_` is an alternative of no word, and `/` comes before each ending of a
 * stem: "ticked|edged up|higher", "r/ose/isen".
 */

import type { RelativePeriod } from '../statement.ts';

export interface Words {
  readonly decimal: '.' | ',';
  /** Sources of the patterns that can follow a number: thousand, millions and more, percent, hundredths of it, points, dollars. */
  readonly units: readonly [
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
  readonly periods: Record<RelativePeriod, string>;
  /** January first; with a capital. */
  readonly months: string;
  /** Sunday first; with a capital. */
  readonly weekdays: string;
  /** First to fourth. */
  readonly quarters: string;
}
