/** Comparisons with the S&P 500: "outperformed the S&P 500 this year". */

import type { Statement } from '../statement.ts';
import { after, isClear, type Said, statement } from './segment.ts';

export function comparisons(said: Said): Statement[] {
  const { tokens, period, asset, isTimed } = said;
  if (!period || !isTimed || (asset !== 'russell2000' && asset !== 'iwm')) return [];
  const found = tokens.flatMap((token, i) => {
    const side = token.tag === 'beats' || token.tag === 'tops' ? 1 : token.tag === 'lags' ? -1 : 0;
    if (side === 0 || !isClear(tokens, i)) return [];
    const object = after(tokens, i, ['det', 'filler', 'adverb']);
    const next = tokens[object + 1]?.tag;
    if (tokens[object]?.tag !== 'sp500' || next === 'and' || next === 'other' || next === 'name') return [];
    return [statement(said, { start: token.start, end: token.end, kind: 'versus', side })];
  });
  return found.length === 1 ? found : [];
}
