/** What the kinds of statements ask of a segment's tokens. */

import type { Figure } from '../figure.ts';
import type { Bound, OwnDay, Period, StatedAsset, Statement } from '../statement.ts';
import type { TimedToken } from '../times.ts';

export type Tag = TimedToken['tag'];
export type FigureToken = TimedToken & { readonly tag: 'figure'; readonly figure: Figure };

/** A segment that may hold statements, with the times that count for it. */
export interface Said {
  readonly asset: StatedAsset;
  /** Up to a superlative that follows a figure ("its best day since March"). */
  readonly tokens: readonly TimedToken[];
  readonly period: Period | null;
  readonly day: OwnDay | null;
  /** The sentence's start or a heading names a period for it. */
  readonly isOpened: boolean;
  /** Its times are its own, or no others of the sentence may be meant. */
  readonly isAlone: boolean;
  /** Also nothing else in it measures time: only then changes are read. */
  readonly isTimed: boolean;
}

/** Words that may stand between a clause's start and its figure without changing what the figure says. */
const PATH: readonly Tag[] = [
  'det',
  'filler',
  'adverb',
  'index',
  'be',
  'have',
  'up',
  'down',
  'rises',
  'falls',
  'close',
  'trade',
  'reach',
  'to',
  'at',
  'for',
  'by',
  'of',
  'in',
  'on',
  'with',
  'and',
  'or',
  'which',
  'span',
  'day',
  'more',
  'less',
  'about',
  'nearly',
  'over',
  'under',
  'above',
  'below',
  'tops',
  'record',
  'high',
  'value',
  'causing',
  'fund',
  'figure',
  'beats',
  'lags',
  'doubled',
  'tripled',
  'quadrupled',
  'halved',
];

export const isFigure = (token: TimedToken | undefined): token is FigureToken => token?.tag === 'figure';

/** Whether nothing unknown lies before a token: another subject, a relation, a word the grammar doesn't know. */
export function isClear(tokens: readonly TimedToken[], to: number): boolean {
  return tokens.slice(0, to).every(({ tag }) => PATH.includes(tag));
}

/** The place of the first token before `i` whose tag is none of those to pass over; −1 when there is none. */
export function before(tokens: readonly TimedToken[], i: number, over: readonly Tag[]): number {
  let at = i - 1;
  while (at >= 0 && over.includes(tokens[at]?.tag as Tag)) at--;
  return at;
}

/** The same for the tokens after `i`; the length when there is none. */
export function after(tokens: readonly TimedToken[], i: number, over: readonly Tag[]): number {
  let at = i + 1;
  while (at < tokens.length && over.includes(tokens[at]?.tag as Tag)) at++;
  return at;
}

/** How the figure at `i` is hedged by the words right before it. */
export function boundOf(tokens: readonly TimedToken[], i: number): Bound {
  const at = before(tokens, i, ['det', 'filler']);
  switch (tokens[at]?.tag) {
    case 'more':
    case 'over':
      return 'more';
    case 'less':
    case 'under':
      return 'less';
    case 'about':
      return 'about';
    case 'nearly':
      return 'nearly';
    default:
      return 'exact';
  }
}

/** A statement of a segment; what a kind doesn't name is nothing. */
export function statement(said: Said, own: Partial<Statement> & Pick<Statement, 'start' | 'end' | 'kind'>): Statement {
  return {
    asset: said.asset,
    stated: null,
    unit: null,
    half: 0,
    bound: 'exact',
    period: said.period,
    day: said.day,
    side: 0,
    closing: false,
    level: null,
    peak: null,
    ...own,
  };
}
