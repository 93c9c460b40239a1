/** Records: "closed at a record", "an all-time closing high", "hit a record high". */

import type { Statement } from '../statement.ts';
import { after, before, isClear, isFigure, type Said, statement, type Tag } from './segment.ts';

const TO_RECORD: readonly Tag[] = ['det', 'filler', 'adverb', 'close', 'on', 'day'];
const OF_RECORD: readonly Tag[] = ['record', 'close', 'high'];

export function records(said: Said): Statement[] {
  const { tokens, period } = said;
  const at = tokens.findIndex(({ tag }) => tag === 'record');
  const token = tokens[at];
  if (!token || period || !said.isAlone) return [];
  const lead = before(tokens, at, TO_RECORD);
  const by = tokens[lead]?.tag;
  if (!(by === 'at' || by === 'to' || by === 'reach' || (lead < 0 && at > 0 && tokens[0]?.tag === 'close'))) return [];
  if (by === 'to' && !tokens.slice(0, lead).some(({ tag }) => tag === 'up' || tag === 'close' || tag === 'figure'))
    return [];
  if (
    !isClear(tokens, at) ||
    tokens.slice(0, at).some(({ tag }) => tag === 'down' || tag === 'falls' || tag === 'have')
  )
    return [];
  const end = after(tokens, at, OF_RECORD);
  const next = tokens[end];
  // "a record inflow": what follows must be a figure of the record, a time, or nothing.
  const isFree =
    !next ||
    (isFigure(next) && next.figure.unit !== '%' && next.figure.unit !== 'large') ||
    ['day', 'in', 'on', 'of', 'for', 'at', 'and', 'span', 'mark', 'adverb'].includes(next.tag);
  if (!isFree) return [];
  const words = [...tokens.slice(0, at), ...tokens.slice(at, end)];
  return [
    statement(said, {
      start: token.start,
      end: levelAfter(tokens, end) ?? (tokens[end - 1] ?? token).end,
      kind: 'record',
      closing:
        words.some(({ tag }) => tag === 'close') || (by === 'to' && isFigure(next) && next.figure.decimals === 2),
    }),
  ];
}

/** Where the level of a record ends: "an all-time high of $66,893". */
function levelAfter(tokens: Said['tokens'], end: number): number | null {
  if (tokens[end]?.tag !== 'of' && tokens[end]?.tag !== 'at') return null;
  const figure = tokens[after(tokens, end, ['filler', 'more', 'less', 'about', 'nearly'])];
  return isFigure(figure) ? figure.end : null;
}
