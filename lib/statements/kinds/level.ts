/** Levels of the index and the fund: "to 3,068.42", "closed at 2,467.70". */

import type { Statement } from '../statement.ts';
import { before, isClear, isFigure, type Said, statement, type Tag } from './segment.ts';

const TO_LEVEL: readonly Tag[] = ['det', 'filler', 'record', 'close', 'high', 'of'];

export function levels(said: Said): Statement[] {
  const { tokens, asset } = said;
  if ((asset !== 'russell2000' && asset !== 'iwm') || !said.isAlone) return [];
  const found = tokens.flatMap((token, i) => {
    if (!isFigure(token) || token.figure.isPart) return [];
    const { value, unit, decimals, half } = token.figure;
    if (decimals !== 2 || !(unit === 'bare' || unit === (asset === 'iwm' ? '$' : 'points'))) return [];
    const by = before(tokens, i, TO_LEVEL);
    const lead = tokens[by]?.tag;
    if ((lead !== 'to' && lead !== 'at') || !isClear(tokens, i)) return [];
    const path = tokens.slice(0, by).map(({ tag }) => tag);
    const isAt = lead === 'at' || tokens[before(tokens, i, ['det', 'filler'])]?.tag === 'at';
    const hasClosed = path.includes('close') || tokens.slice(by, i).some(({ tag }) => tag === 'close');
    const hasChanged =
      path.some((tag, n) => tag === 'figure' && n < by) || path.some((tag) => tag === 'up' || tag === 'down');
    if (path.includes('trade') || path.includes('reach') || !(hasClosed || hasChanged)) return [];
    if (isAt && !hasClosed && !path.includes('figure')) return [];
    const level = {
      start: token.start,
      end: token.end,
      stated: value,
      half,
      unit: asset === 'iwm' ? '$' : 'points',
    } as const;
    return [statement(said, { ...level, kind: 'level' })];
  });
  return found.length === 1 ? found : [];
}
