/** What the kinds of statements ask of a segment. */

import { type Bound, isCoin, type OwnDay, type Period, type StatedAsset, type Statement } from '../statement.ts';
import type { Token } from '../tags.ts';

/** A segment that may hold statements, with the times that count for it. */
export interface Said {
  readonly asset: StatedAsset;
  /** Up to an aside that follows a figure ("its best day since March"). */
  readonly tokens: readonly Token[];
  readonly code: string;
  readonly period: Period | null;
  readonly day: OwnDay | null;
  /** The sentence's start or a heading names a period for it. */
  readonly isOpened: boolean;
  /** Its times are its own, or no others of the sentence may be meant. */
  readonly isAlone: boolean;
  /** Something else in it measures time: a count, an event, a streak. */
  readonly isLoose: boolean;
  /** Alone and not loose: only then changes and prices are read. */
  readonly isTimed: boolean;
}

export const isIndex = ({ asset }: Said): boolean => !isCoin(asset);

/** Whether nothing lies before a figure that could change what it says: another subject, a relation, an unknown word. */
export const isClear = (code: string): boolean => !/[xdNS65ElejmsC!?,;:()]/.test(code);

const BOUNDS: Partial<Record<string, Bound>> = {
  '+': 'more',
  A: 'more',
  '-': 'less',
  B: 'less',
  '~': 'about',
  '=': 'nearly',
};

/** How a figure is hedged by the word right before it. */
export const boundOf = (before: string): Bound => BOUNDS[before.at(-1) ?? ''] ?? 'exact';

/** What a figure says; without its sign. */
export interface Amount {
  readonly value: number;
  /** Half of the last digit stated, see `halfUnit`. */
  readonly half: number;
  readonly decimals: number;
  readonly sign: -1 | 0 | 1;
}

export function amountOf({ tag, figure }: Token): Amount {
  const { written, scale, decimals, sign } = figure ?? { written: 0, scale: 1, decimals: 0, sign: 0 };
  return { value: written * scale, half: halfUnit(written, decimals, tag === '$', scale), decimals, sign };
}

/**
 * Half of the last digit stated: 0.05 for 2.1, 0.5 for 14; for a dollar figure half of its last digit that is not
 * zero ($60,000: 5,000), but never more than 0.5 % of it.
 */
function halfUnit(written: number, decimals: number, isDollars: boolean, scale: number): number {
  if (!isDollars || decimals > 0) return (0.5 * scale) / 10 ** decimals;
  const value = written * scale;
  let digit = 1;
  while (value > 0 && value % (digit * 10) === 0) digit *= 10;
  return Math.min(digit / 2, value * 0.005);
}

/** A statement of a segment at `token`; what a kind doesn't name is nothing. */
export function statement(
  { asset, period, day }: Said,
  { start, end }: Token,
  own: Partial<Statement> & Pick<Statement, 'kind'>,
): Statement {
  return {
    start,
    end,
    asset,
    stated: null,
    unit: null,
    half: 0,
    bound: 'exact',
    period,
    day,
    side: 0,
    closing: false,
    level: null,
    peak: null,
    ...own,
  };
}

/** What the places of a segment say, where it is one thing only. */
export function single(said: Said, read: (token: Token, i: number) => Statement | null | false): Statement[] {
  const found = said.tokens.flatMap((token, i) => read(token, i) || []);
  return found.length === 1 ? found : [];
}
