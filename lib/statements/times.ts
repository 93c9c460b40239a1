/** Periods and days among the tokens: "for the week", "in September 2020", "since April 8", "on Friday". */

import type { NamedMonth, OwnDay, Period } from './statement.ts';
import { codeOf, type Token } from './tags.ts';

/** A time, with what may lead to it: `s` since, `m` from, `c` ended, `i` in, `F` for, `A` over, `n` on. */
const TIME =
  /(?<lead>sn?(?!M[#1]?(?:,?Y)?[\^R])|m(?=(?:M[#1]|[#1]M)(?:,?Y)?(?![\^Rc,Y]))|[ciFAn])?(?:W,?(?=M[#1]|[#1]o?M))?(?:(?:(?<date>M[#1]|[#1]o?M)|[MQ])(?:,?o?Y)?|[WPDY])/y;
/** Times that nothing measures: "early March", "the end of 2020", "since Friday", "in May and June". */
const UNCLEAR =
  /(?:sn?)?K[io]?(?:(?:M[#1]?|[#1]o?M|Q)(?:,?o?Y)?|[WPCDY])?|sn?W(?!,?[M#1])|[iF](?:M|Y)(?:,?Y)?[&T:x][MY]|m(?:M[#1]|[#1]M)(?:,?Y)?T(?=[MWPDE1Y])/y;
/** After these a day or a month is the end of something else. */
const FAR = 'myTj>slK?e';

/** The tokens with their times read: `P`, `D`, `E`, or `?` where nothing measures it. */
export function readTimes(tokens: readonly Token[]): Token[] {
  const code = codeOf(tokens);
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { start } = tokens[i] as Token;
    UNCLEAR.lastIndex = TIME.lastIndex = i;
    const unclear = UNCLEAR.exec(code)?.[0];
    const match = unclear ? null : TIME.exec(code);
    const own = tokens.slice(i, i + (unclear ?? match?.[0] ?? '').length);
    const time = unclear
      ? { tag: '?' }
      : match && timeOf(own, match.groups ?? {}, `${out.at(-1)?.tag}`, `${tokens[i + own.length]?.tag}`);
    if (time) out.push({ ...time, start, end: (own.at(-1) as Token).end });
    else out.push(tokens[i] as Token);
    i += time ? own.length : 1;
  }
  return out;
}

/** What a time's tokens stand for, between the letters beside them; null where the lead belongs to something else. */
function timeOf(
  tokens: readonly Token[],
  { lead = '', date }: Record<string, string | undefined>,
  before: string,
  after: string,
): Omit<Token, 'start' | 'end'> | null {
  const first = tokens[lead.length] as Token;
  const of = (tag: RegExp) => tokens.findLast((token) => tag.test(token.tag));
  const year = of(/Y/)?.figure?.written ?? null;
  const month: NamedMonth = { month: (of(/M/)?.number ?? 0) + 1, year };
  const dated = { ...month, date: of(/[#1]/)?.figure?.written ?? 0 };
  // "from its Aug. 31 record"
  const isFar = FAR.includes(before) && !(before === 'm' && /^[\^Rc]$/.test(after));
  const span = (period: Period) => ({ tag: 'P', period });
  const since = /[sm]/.test(lead);
  if (first.tag === 'P') return lead === 'c' || since ? null : first;
  if (since) {
    if (date) return lead[0] === 's' || before === '%' ? span({ type: 'since-date', ...dated }) : null;
    return lead[0] === 's' && first.tag === 'M' ? span({ type: 'since-month', ...month }) : null;
  }
  if (lead) {
    if (first.tag === 'M' && !date && /[ciF]/.test(lead)) return span({ type: 'named-month', ...month });
    return first.tag === 'Y' && year && /[ciF]/.test(lead) ? span({ type: 'named-year', year }) : null;
  }
  if (first.tag === 'D') return first;
  if (first.tag === 'Q')
    return isFar ? { tag: '?' } : span({ type: 'named-quarter', quarter: (first.number ?? 0) + 1, year });
  if (date || first.tag === 'W') {
    const day: OwnDay = date ? { type: 'date', ...dated } : { type: 'weekday', weekday: first.number ?? 0 };
    return isFar || (date && !(dated.date >= 1 && dated.date <= 31)) ? { tag: '?' } : { tag: 'D', day };
  }
  if (first.tag === 'M' && before === 'o') return span({ type: 'named-month', ...month });
  return { tag: 'E', month: first.tag === 'M' ? month : null };
}
