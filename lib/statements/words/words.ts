/**
 * The shape of a language's table. The grammar knows tags; only these tables know words.
 *
 * A list holds phrases in small letters, separated by commas. In a phrase `|` stands between alternatives of one place,
 * `-` between the words of one alternative, `_` is an alternative of no word, and `/` comes before each ending of a
 * stem: "ticked|edged up|higher", "climb//ed/ing", "surg/e/ed".
 */

import type { RelativePeriod } from '../statement.ts';

/** What a word can be to the grammar. Words without a tag are unknown, and what stands beside them is let be. */
export type WordTag =
  | 'det'
  | 'filler'
  | 'be'
  | 'have'
  | 'up'
  | 'down'
  | 'rises'
  | 'falls'
  | 'close'
  | 'trade'
  | 'reach'
  | 'to'
  | 'at'
  | 'for'
  | 'by'
  | 'of'
  | 'in'
  | 'on'
  | 'with'
  | 'from'
  | 'since'
  | 'than'
  | 'versus'
  | 'or'
  | 'and'
  | 'subordinate'
  | 'which'
  | 'causing'
  | 'above'
  | 'below'
  | 'over'
  | 'under'
  | 'tops'
  | 'more'
  | 'less'
  | 'about'
  | 'nearly'
  | 'record'
  | 'high'
  | 'beats'
  | 'lags'
  | 'sp500'
  | 'other'
  | 'index'
  | 'fund'
  | 'percent'
  | 'basisPoints'
  | 'points'
  | 'dollars'
  | 'thousand'
  | 'large'
  | 'doubled'
  | 'tripled'
  | 'quadrupled'
  | 'halved'
  | 'value'
  | 'superlative'
  | 'partOf'
  | 'count'
  | 'timeUnit'
  | 'today'
  | 'yesterday'
  | 'unclear';

/** Reasons to say nothing of a whole sentence. */
export type Silence = 'modal' | 'forecast' | 'condition' | 'negation' | 'intraday' | 'average' | 'return';

export interface Words {
  readonly decimal: '.' | ',';
  /** What adverbs end in; null where they have no ending of their own. */
  readonly adverbEnding: string | null;
  /** Ends of words that stand for the genitive: "Tuesday's". */
  readonly genitives: readonly string[];
  /** After these a full stop ends no sentence. */
  readonly abbreviations: string;
  readonly tags: Partial<Record<WordTag, string>>;
  readonly silences: Record<Silence, string>;
  readonly periods: Record<RelativePeriod, string>;
  /** January first. */
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** First to fourth. */
  readonly quarters: readonly string[];
}
