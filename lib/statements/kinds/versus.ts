/** Comparisons with the S&P 500: "outperformed the S&P 500 this year". */

import type { Statement } from '../statement.ts';
import { isClear, isIndex, type Said, single, statement } from './said.ts';

export function comparisons(said: Said): Statement[] {
  const { code } = said;
  if (!said.period || !said.isTimed || !isIndex(said)) return [];
  return single(said, (token, i) => {
    const isSaid = /^[zXZ]5(?![&N])/.test(code.slice(i)) && isClear(code.slice(0, i));
    return isSaid && statement(said, token, { kind: 'versus', side: token.tag === 'Z' ? -1 : 1 });
  });
}
