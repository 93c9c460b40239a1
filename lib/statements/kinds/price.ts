/** Prices of coins and lines crossed: "trades at $88,000", "fell below $60,000", the index "above 3,000". */

import type { Statement } from '../statement.ts';
import { before, boundOf, isClear, isFigure, type Said, statement, type Tag } from './segment.ts';

const HEDGES: readonly Tag[] = ['more', 'less', 'about', 'nearly', 'filler', 'adverb'];
/** Between a word of crossing and the line: "above the key psychological level of $2,000". */
const TO_LINE: readonly Tag[] = [...HEDGES, 'det', 'high', 'of'];
const MOVES: readonly Tag[] = [
  'up',
  'down',
  'rises',
  'falls',
  'trade',
  'reach',
  'close',
  'causing',
  'be',
  'tops',
  'above',
  'below',
];

export function prices(said: Said): Statement[] {
  const { tokens, asset } = said;
  if (!said.isTimed || said.tokens.some(({ tag }) => tag === 'dated')) return [];
  const isCoin = asset === 'bitcoin' || asset === 'ether';
  const found = tokens.flatMap((token, i) => {
    if (!isFigure(token) || token.figure.isPart || !isClear(tokens, i)) return [];
    const { value, unit, half, decimals } = token.figure;
    const isLine =
      unit === (isCoin || asset === 'iwm' ? '$' : 'bare') || (asset === 'russell2000' && unit === 'points');
    if (!isLine || value <= 0) return [];
    const figure = {
      start: token.start,
      end: token.end,
      stated: value,
      half,
      unit: isCoin || asset === 'iwm' ? '$' : 'points',
    } as const;
    const by = before(tokens, i, TO_LINE);
    const lead = tokens[by]?.tag;
    const side =
      lead === 'above' || lead === 'tops'
        ? 1
        : lead === 'below'
          ? -1
          : lead === 'over' || lead === 'under'
            ? over(tokens, by)
            : 0;
    const moves = tokens.slice(0, by + 1).some(({ tag }) => MOVES.includes(tag));
    const hasClosed = tokens.slice(0, by).some(({ tag }) => tag === 'close');
    if (side !== 0) {
      // An index's line is a round figure, and crossed by a close.
      if (!moves || (!isCoin && (decimals > 0 || value % 50 !== 0 || !hasClosed))) return [];
      return [statement(said, { ...figure, kind: 'crossing', side })];
    }
    if (!isCoin) return [];
    const direct = tokens[before(tokens, i, [...HEDGES, 'on', 'day'])]?.tag;
    const isPrice = ((direct === 'at' || direct === 'to' || direct === 'for') && moves) || direct === 'trade';
    if (!isPrice) return [];
    return [statement(said, { ...figure, kind: 'price', bound: boundOf(tokens, i) })];
  });
  return found.length === 1 ? found : [];
}

/** "over" and "under" cross a line only after a word of motion; after "at" or "to" they hedge. */
function over(tokens: Said['tokens'], i: number): -1 | 0 | 1 {
  const by = tokens[before(tokens, i, ['filler', 'adverb'])]?.tag;
  if (!by || !['up', 'down', 'rises', 'falls', 'trade', 'close'].includes(by)) return 0;
  return tokens[i]?.tag === 'over' ? 1 : -1;
}
