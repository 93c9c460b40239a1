/** Multiples: "doubled this year", "more than tripled in the past year". */

import { FIGURE } from '../parts.ts';
import type { Statement } from '../statement.ts';
import { boundOf, isClear, type Said, single, statement } from './said.ts';

const TIMES: Partial<Record<string, number>> = { 2: 2, 3: 3, 4: 4, 0: 0.5 };
/** "doubled down", "doubled its holdings": what follows must be its value, a time or nothing. */
const FOLLOWS = /^(?:$|[LIPDinF])/;

export function multiples(said: Said): Statement[] {
  const { code } = said;
  if (!said.period || !said.isTimed || FIGURE.test(code)) return [];
  return single(said, (token, i) => {
    const stated = TIMES[token.tag];
    const before = code.slice(0, i);
    if (!stated || !isClear(before) || !FOLLOWS.test(code.slice(i + 1))) return null;
    return statement(said, token, { kind: 'multiple', stated, unit: 'x', bound: boundOf(before) });
  });
}
