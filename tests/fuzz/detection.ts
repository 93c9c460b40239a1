/** Detection: mentions lie in the text, whatever the text is, and neither depend on the weather nor go on for ever. */

import fc from 'fast-check';
import { TICKERS } from '../../lib/assets.ts';
import { findMentions } from '../../lib/detect/find-mentions.ts';
import { nestingOf } from '../../lib/json-nesting.ts';
import { anyPiece, anyRun, anyText } from '../unit/detect/any-text.ts';
import { type Target, target } from './target.ts';

const LONGEST_PATTERN = 20_000;
/** The most such a text may take, ms of the processor: ten times what the slowest takes in linear time. */
const LONGEST = 500;

/** One piece or several, over and over: what makes a pattern go back and forth. */
const repeated = fc
  .array(fc.oneof(anyPiece, anyRun, fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join('') || ' ')
  .map((unit) => unit.repeat(Math.ceil(LONGEST_PATTERN / unit.length)));

function inOrder(text: string): void {
  let from = 0;
  const found = findMentions(text);
  for (const { start, end, asset } of found) {
    if (!(start >= from && end > start && end <= text.length)) throw new Error(`${start} to ${end} after ${from}`);
    if (!TICKERS.includes(asset)) throw new Error(`no asset: ${asset}`);
    from = end;
  }
  if (JSON.stringify(findMentions(text)) !== JSON.stringify(found))
    throw new Error('other mentions at the second time');
}

function inTime(text: string): void {
  const start = process.cpuUsage();
  findMentions(text);
  const { user, system } = process.cpuUsage(start);
  if (user + system > LONGEST * 1000) throw new Error(`${(user + system) / 1000} ms for ${text.length} characters`);
  inOrder(text);
}

/** How deep a value really is nested. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

export const DETECTION: readonly Target[] = [
  target('mentions in market text', 240, anyText, inOrder),
  target('mentions in any Unicode', 60, fc.string({ unit: 'binary', maxLength: 400 }), inOrder),
  target('mentions in one thing over and over', 1, repeated, inTime),
  target('nesting of a JSON text', 40, fc.json({ maxDepth: 12 }), (text) => {
    const [counted, real] = [nestingOf(text), depthOf(JSON.parse(text))];
    if (counted !== real) throw new Error(`${counted} brackets deep, not ${real}`);
  }),
];
