/** Levels of the index and the fund: "to 3,068.42", "closed at 2,467.70". */

import type { Statement } from '../statement.ts';
import { amountOf, isClear, isIndex, type Said, single, statement } from './said.ts';

/** What leads to a level: "to a record", "at", "closing level of". */
const LEAD = /^(.*)([T@])[Rc^o@]*$/;

export function levels(said: Said): Statement[] {
  const { code, asset } = said;
  const isFund = asset === 'iwm';
  if (!isIndex(said) || !said.isAlone) return [];
  return single(said, (token, i) => {
    const { value, decimals, half } = amountOf(token);
    const before = code.slice(0, i);
    const [, path = '', lead] = LEAD.exec(before) ?? [];
    if (decimals !== 2 || !(isFund ? /[#$]/ : /[#p]/).test(token.tag) || !lead || !isClear(before)) return null;
    const hasClosed = before.includes('c');
    // A level "at" which it stands is one of the day only after a change; one still traded at is none.
    if (
      /[tr]/.test(path) ||
      !(hasClosed || (lead === 'T' && !before.endsWith('@') ? /[uv%$p#_]/ : /[%$p#_]/).test(path))
    )
      return null;
    return statement(said, token, { kind: 'level', stated: value, half, unit: isFund ? '$' : 'points' });
  });
}
