/** Multiples: "doubled this year", "more than tripled in the past year", "a fourfold rise". */

import type { Statement } from '../statement.ts';
import { boundOf, isClear, isFigure, type Said, statement, type Tag } from './segment.ts';

const TIMES: Partial<Record<Tag, number>> = { doubled: 2, tripled: 3, quadrupled: 4, halved: 0.5 };
/** "doubled down", "doubled its holdings": what follows must be its value, a time or nothing. */
const FOLLOWS: readonly Tag[] = ['value', 'span', 'day', 'in', 'on', 'for', 'filler', 'adverb'];

export function multiples(said: Said): Statement[] {
  const { tokens, period, isTimed } = said;
  if (!period || !isTimed || tokens.some(isFigure)) return [];
  const found = tokens.flatMap((token, i) => {
    const stated = TIMES[token.tag];
    const next = tokens[i + 1]?.tag;
    if (stated === undefined || !isClear(tokens, i) || (next && !FOLLOWS.includes(next))) return [];
    return [
      statement(said, {
        start: token.start,
        end: token.end,
        kind: 'multiple',
        stated,
        unit: 'x',
        bound: boundOf(tokens, i),
      }),
    ];
  });
  return found.length === 1 ? found : [];
}
