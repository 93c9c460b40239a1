/** Records: "closed at a record", "an all-time closing high", "hit a record high". */

import type { Statement } from '../statement.ts';
import { amountOf, isClear, type Said, statement } from './said.ts';

/** What leads to a record: "rose to", "closed at", "hit"; "closed" alone. */
const LEAD = /(?:[uc%p#].*T|[@rg]|^c)[cnD]*$/;
/** A record of its own, with a level or a time after it; "a record inflow" is none. */
const RECORD = /^[Rc^]+(?=$|[$#p1YDPinoF@&s>A])/;
/** "an all-time high of $66,893" */
const LEVEL = /^[o@][+\-~=]*[$#p]/;

export function records(said: Said): Statement[] {
  const { tokens, code, period } = said;
  const at = code.indexOf('R');
  const before = code.slice(0, Math.max(0, at));
  const record = at < 0 ? null : RECORD.exec(code.slice(at))?.[0];
  if (!record || !said.isAlone || (period && !period.type.startsWith('since'))) return [];
  if (!LEAD.test(before) || !isClear(before) || /[vVh]/.test(before)) return [];
  const end = at + record.length;
  const level = LEVEL.exec(code.slice(end))?.[0].length ?? 0;
  const next = tokens[end];
  const closing =
    `${before}${record}`.includes('c') || (/T[nD]*$/.test(before) && !!next && amountOf(next).decimals === 2);
  const { start } = tokens[at] ?? { start: 0 };
  return [
    statement(
      { ...said, period: null },
      { tag: 'R', start, end: tokens[end + level - 1]?.end ?? start + 1 },
      { kind: 'record', closing },
    ),
  ];
}
