/** Prices of coins and lines crossed: "trades at $88,000", "fell below $60,000", the index "above 3,000". */

import type { Statement } from '../statement.ts';
import { amountOf, boundOf, isClear, isIndex, type Said, single, statement } from './said.ts';

/** Between a word of crossing and the line: "above the key psychological level of $2,000". */
const TO_LINE = /[+\-~=^o]*$/;
const MOVES = /[uvUVtrcqbX><]/;
/** "over" and "under" cross a line only after a word of motion; after "at" or "to" they hedge. */
const ABOVE = /(?:[>X]|[uvUVtc]A)$/;
const BELOW = /(?:<|[uvUVtc]B)$/;
/** "trades at", "to", "changed hands for" */
const PRICE = /[t@TF][nD]*$/;

export function prices(said: Said): Statement[] {
  const { code, asset } = said;
  // "ended the year at $3,742" is not of the story's day.
  if (!said.isTimed || /E|cP/.test(code)) return [];
  const isCoin = !isIndex(said);
  const isDollars = isCoin || asset === 'iwm';
  return single(said, (token, i) => {
    const { value, half, decimals } = amountOf(token);
    const before = code.slice(0, i);
    if (!(isDollars ? /[$]/ : /[#p]/).test(token.tag) || !(value > 0) || !isClear(before)) return null;
    // "down 24 % from Jan. 1 to $67,000"
    const period = /%.*T/.test(before) ? null : said.period;
    const figure = { period, stated: value, half, unit: isDollars ? '$' : 'points' } as const;
    const lead = before.replace(TO_LINE, '');
    const side = ABOVE.test(lead) ? 1 : BELOW.test(lead) ? -1 : 0;
    if (side !== 0) {
      // An index's line is a round figure, and crossed by a close.
      const isLine = isCoin || (decimals === 0 && value % 50 === 0 && before.includes('c'));
      return MOVES.test(lead) && isLine && statement(said, token, { ...figure, kind: 'crossing', side });
    }
    const by = before.replace(/(?:[+\-~=]|(?<=[@TF])[AB])*$/, '');
    if (!isCoin || !PRICE.test(by) || !MOVES.test(by)) return null;
    return statement(said, token, { ...figure, kind: 'price', bound: boundOf(before) });
  });
}
