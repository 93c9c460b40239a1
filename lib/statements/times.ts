/** Periods and days among the tokens: "for the week", "in September 2020", "since April 8", "on Friday". */

import type { Span } from './pieces.ts';
import type { NamedDate, NamedMonth, OwnDay, Period } from './statement.ts';
import type { Token } from './tokens.ts';

/** A token after times are read. `dated`: a month or year that says when something was, not how long. */
export type TimedToken =
  | Exclude<Token, { tag: 'period' | 'month' | 'weekday' | 'quarter' | 'today' | 'yesterday' | 'partOf' }>
  | (Span & { readonly tag: 'span'; readonly period: Period })
  | (Span & { readonly tag: 'day'; readonly day: OwnDay })
  | (Span & { readonly tag: 'dated'; readonly month: NamedMonth | null });

interface Read<T> {
  readonly value: T;
  /** Index of the first token after it. */
  readonly next: number;
}

/** After these a day or a month is the end of something else. */
const FAR = ['from', 'by', 'to', 'subordinate', 'above', 'since', 'than', 'versus', 'partOf', 'unclear'];

export function readTimes(tokens: readonly Token[]): TimedToken[] {
  const out: TimedToken[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const { start } = token;
    const read = timeAt(tokens, i, out);
    if (!read) {
      out.push(token as TimedToken);
      i++;
      continue;
    }
    // "over the past month": the words before a period belong to it.
    if (token.tag === 'period')
      for (const tags of [['det'], ['over', 'in', 'for', 'on']]) if (tags.includes(out.at(-1)?.tag ?? '')) out.pop();
    out.push({ ...read.value, start, end: (tokens[read.next - 1] as Token).end } as TimedToken);
    i = read.next;
  }
  return out;
}

type Time =
  | { readonly tag: 'span'; readonly period: Period }
  | { readonly tag: 'day'; readonly day: OwnDay }
  | { readonly tag: 'dated'; readonly month: NamedMonth | null }
  | { readonly tag: 'unclear' };

function timeAt(tokens: readonly Token[], i: number, before: readonly TimedToken[]): Read<Time> | null {
  const token = tokens[i] as Token;
  if (token.tag === 'partOf') return { value: { tag: 'unclear' }, next: endOfTime(tokens, i + 1) };
  if (token.tag === 'period') return { value: { tag: 'span', period: { type: token.period } }, next: i + 1 };
  if (token.tag === 'today' || token.tag === 'yesterday')
    return { value: { tag: 'day', day: { type: token.tag } }, next: i + 1 };
  if (token.tag === 'since') return sinceAt(tokens, i);
  if (token.tag === 'in' || token.tag === 'for') return inAt(tokens, i);
  const far = FAR.includes(before.at(-1)?.tag ?? '');
  if (token.tag === 'weekday') {
    const date = dateAt(tokens, skipMark(tokens, i + 1, ','));
    const day: OwnDay = date ? { type: 'date', ...date.value } : { type: 'weekday', weekday: token.number };
    return { value: far ? { tag: 'unclear' } : { tag: 'day', day }, next: date?.next ?? skipMark(tokens, i + 1, '.') };
  }
  const date = dateAt(tokens, i);
  if (date) {
    const value: Time = far ? { tag: 'unclear' } : { tag: 'day', day: { type: 'date', ...date.value } };
    return { value, next: date.next };
  }
  if (token.tag === 'quarter') {
    const { next, year } = yearAfter(tokens, i + 1);
    const period: Period = { type: 'named-quarter', quarter: token.number + 1, year };
    return { value: far ? { tag: 'unclear' } : { tag: 'span', period }, next };
  }
  const month = monthAt(tokens, i);
  if (month) {
    const of = before.at(-1)?.tag === 'of';
    if (of) return { value: { tag: 'span', period: { type: 'named-month', ...month.value } }, next: month.next };
    return { value: { tag: 'dated', month: month.value }, next: month.next };
  }
  if (token.tag === 'figure' && token.figure.mayBeYear && !isAmount(tokens, i))
    return { value: { tag: 'dated', month: null }, next: i + 1 };
  return null;
}

/** "since April 8", "since November 2020"; nothing where what follows is an event. */
function sinceAt(tokens: readonly Token[], i: number): Read<Time> | null {
  const from = skip(tokens, i + 1, ['det', 'on']);
  const date = dateAt(tokens, from);
  if (date) return { value: { tag: 'span', period: { type: 'since-date', ...date.value } }, next: date.next };
  const month = monthAt(tokens, from);
  if (month) return { value: { tag: 'span', period: { type: 'since-month', ...month.value } }, next: month.next };
  if (tokens[from]?.tag === 'partOf' || tokens[from]?.tag === 'weekday')
    return { value: { tag: 'unclear' }, next: endOfTime(tokens, from + 1) };
  return null;
}

/** "in September", "in 2014", "in the third quarter"; "in September and October" is two. */
function inAt(tokens: readonly Token[], i: number): Read<Time> | null {
  const from = skip(tokens, i + 1, ['det']);
  const token = tokens[from];
  if (!token || dateAt(tokens, from)) return null;
  let read: Read<Time> | null = null;
  const month = monthAt(tokens, from);
  if (month) read = { value: { tag: 'span', period: { type: 'named-month', ...month.value } }, next: month.next };
  else if (token.tag === 'figure' && token.figure.mayBeYear && from === i + 1)
    read = { value: { tag: 'span', period: { type: 'named-year', year: token.figure.value } }, next: from + 1 };
  if (!read) return null;
  const after = tokens[read.next];
  const second = tokens[read.next + 1];
  if (after && (after.tag === 'and' || after.tag === 'to' || (after.tag === 'mark' && /[-–—/]/.test(after.mark)))) {
    if (second?.tag === 'month' || (second?.tag === 'figure' && second.figure.mayBeYear))
      return { value: { tag: 'unclear' }, next: read.next + 2 };
  }
  return read;
}

/** "Jan. 30, 2026", "January 30th", "30 January 2026", "the 23rd of June". */
function dateAt(tokens: readonly Token[], i: number): Read<NamedDate> | null {
  const first = tokens[i];
  if (first?.tag === 'month') {
    const number = skipMark(tokens, i + 1, '.');
    const date = dayOfMonth(tokens[number]);
    if (date === null) return null;
    const { next, year } = yearAfter(tokens, number + 1);
    return { value: { month: first.number + 1, date, year }, next };
  }
  const date = dayOfMonth(first);
  if (date === null) return null;
  const at = skip(tokens, skipMark(tokens, i + 1, '.'), ['of']);
  const month = tokens[at];
  if (month?.tag !== 'month') return null;
  const { next, year } = yearAfter(tokens, at + 1);
  return { value: { month: month.number + 1, date, year }, next };
}

function monthAt(tokens: readonly Token[], i: number): Read<NamedMonth> | null {
  const token = tokens[i];
  if (token?.tag !== 'month') return null;
  const { next, year } = yearAfter(tokens, i + 1);
  return { value: { month: token.number + 1, year }, next };
}

/** A year that follows a month, a date or a quarter, after a point, a comma or "of". */
function yearAfter(tokens: readonly Token[], i: number): { next: number; year: number | null } {
  const afterMark = skipMark(tokens, skipMark(tokens, i, '.'), ',');
  const at = skip(tokens, afterMark, ['of']);
  const token = tokens[at];
  if (token?.tag === 'figure' && token.figure.mayBeYear) return { next: at + 1, year: token.figure.value };
  // A point after an abbreviation belongs to it.
  const point = tokens[i];
  return { next: point?.tag === 'mark' && point.mark === '.' && i + 1 < tokens.length ? i + 1 : i, year: null };
}

function dayOfMonth(token: Token | undefined): number | null {
  if (token?.tag !== 'figure') return null;
  const { value, unit, decimals, sign } = token.figure;
  return unit === 'bare' && decimals === 0 && sign === 0 && value >= 1 && value <= 31 ? value : null;
}

function skipMark(tokens: readonly Token[], i: number, mark: string): number {
  const token = tokens[i];
  return token?.tag === 'mark' && token.mark === mark ? i + 1 : i;
}

function skip(tokens: readonly Token[], i: number, tags: readonly Token['tag'][]): number {
  let next = i;
  while (tags.includes(tokens[next]?.tag as Token['tag'])) next++;
  return next;
}

/** Whether a number of four digits is a level: "closed at 2026". */
function isAmount(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.tag;
  return before === 'to' || before === 'at' || before === 'above' || before === 'below';
}

/** Past the day, month, quarter or year that "early", "mid" or "the end of" is about. */
function endOfTime(tokens: readonly Token[], i: number): number {
  const from = skip(tokens, i, ['det', 'in']);
  const read = dateAt(tokens, from) ?? monthAt(tokens, from);
  if (read) return read.next;
  const token = tokens[from];
  if (token?.tag === 'quarter') return yearAfter(tokens, from + 1).next;
  const isTime = ['weekday', 'period', 'timeUnit', 'today', 'yesterday'].includes(token?.tag ?? '');
  return isTime || (token?.tag === 'figure' && token.figure.mayBeYear) ? from + 1 : i;
}
