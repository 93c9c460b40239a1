/**
 * What a word can be to the grammar: one letter each, so that a sentence is a string and its grammar are patterns.
 *
 * | letter | words | letter | words |
 * |---|---|---|---|
 * | `u` `v` | rise and fall: past, participle, noun | `U` `V` | the same in the present |
 * | `c` `t` | to close; to trade, to stand at | `g` `r` | to post, to see; to reach, to set |
 * | `b` `h` | to be, to have | `q` | to send, to leave: the subject follows |
 * | `T` `@` `F` `y` `o` `i` `n` `w` `m` | to, at, for, by, of, in, on, with, from | `s` `l` | since, than |
 * | `>` `<` | above, below | `A` `B` | over, under: a line, or a hedge |
 * | `X` | to cross, to top | `+` `-` `~` `=` | more than, less than, about, nearly |
 * | `R` `^` | record; high, mark, level | `z` `Z` | to beat, to lag |
 * | `I` `L` `f` | price, index; value; fund | `2` `3` `4` `0` | doubled, tripled, quadrupled, halved |
 * | `a` `&` `k` | or, and, which | `j` `e` | words that begin another clause; compared with |
 * | `!` | best, first, on track: the rest is told of it | `C` | units of time |
 * | `?` | what must not stand beside a figure | `x` `d` `N` | unknown; unknown in the past; a name |
 * | `S` `6` | one of our assets; one of ours that can't be the subject | `5` | the S&P 500 |
 * | `%` `p` `$` `#` | figures: percent, points, dollars, no unit | `Y` `1` `_` | a year; "23rd"; no amount |
 * | `P` `D` `E` | a period, a day, a month or year that something is from | `M` `W` `Q` `K` | month, weekday, quarter, "early" until times are read |
 * | `,` `;` `:` | marks: comma, end of a clause, dash | `(` `)` | brackets |
 */

import type { Figure } from './figure.ts';
import type { NamedMonth, OwnDay, Period, StatedAsset } from './statement.ts';

/** A word, a figure or a mark of a sentence; what is passed over is none. */
export interface Token {
  /** One letter. */
  readonly tag: string;
  /** JS string indices into the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What of these a token has its letter tells. */
  readonly figure?: Figure;
  readonly period?: Period;
  readonly day?: OwnDay;
  readonly month?: NamedMonth | null;
  readonly asset?: StatedAsset | null;
  /** Of months and weekdays, from 0. */
  readonly number?: number;
}

/** The letters of a run of tokens. */
export const codeOf = (tokens: readonly Token[]): string => tokens.map(({ tag }) => tag).join('');
