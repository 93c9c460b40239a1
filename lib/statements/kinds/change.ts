/** Changes: "rose 15.57 points, or 0.5 %", "a 5 % gain for the month", "7.7 % below its record". */

import type { NamedMonth, Statement } from '../statement.ts';
import type { Token } from '../tags.ts';
import { timesOf } from '../times-said.ts';
import { amountOf, boundOf, isClear, isIndex, type Said, statement } from './said.ts';

/** Figures that are changes: a pair ("41.29, or 2.4 %"), percent, and points that are no level. */
const PAIR = /%a[+\-~=]*[p#]|[p$#]a[+\-~=]*%|%|(?<![T@><][R~=]*)p/g;
/** A word of rising or falling before a figure: "a gain of nearly", "lost a painful". */
const VERB = /([uvUV])(?:[+\-~=AByoniPD]*|[gbhyo]?[xd]{1,2})$/;
/** The same after it: "a 4.5 % monthly decline". */
const NOUN = /^[PD]*([uvUV])/;
/** After a change these make it a part, a relation, or a step of something else; "13 % of its value" is none of these. */
const SPOILS = /^(?:[+\-lxdN6S5E$%p#Y1_><ABm]|o(?![LI]))/;
/** "down 5 % to 2,400.12", "to a record"; not to another percentage, or to somebody. */
const TO_OTHER = /^T(?!([^$#p%Y_]*)[$#p]|[^%]*R)/;
/** How a distance from a record is said: "below its record", "off its high", "down from its peak". */
const FROM_RECORD = /^L?([<Bmvls]+r?)([EDPinoc]*(?:[R^][EDPinocR^]*))/;

interface Read {
  readonly side: 1 | -1;
  /** The record a distance is from; its month where the text dates it. */
  readonly peak?: NamedMonth | null;
}

export function changes(said: Said): Statement[] {
  const { code, tokens } = said;
  const [pair, second] = code.matchAll(PAIR);
  // Two figures that nothing ties leave open which is meant.
  if (!pair || second || said.isLoose) return [];
  // "5 or 7 percent" is no pair: points have decimals.
  if (pair[0][0] === '#' && amountOf(tokens[pair.index] as Token).decimals === 0) return [];
  const before = code.slice(0, pair.index);
  const end = pair.index + pair[0].length;
  const after = code.slice(end);
  const verb = VERB.exec(before)?.[1];
  // An unknown word right before the figure is one that measures it: "a painful 12 %"; not "has erased a 12 % gain".
  const path = verb
    ? before.replace(/[xd]{1,2}$|(?<=[gbw])[xd]{1,2}(?=[uv]o?[+\-~=A]*$)/, '')
    : before.replace(/(?<=[gcow])[xd]{1,2}$/, '');
  // "rose 12 % in London"
  if (!isClear(path) || /iN/.test(after)) return [];
  const figures = tokens.slice(pair.index, end).filter(({ tag }) => /[%p#]/.test(tag));
  const signs = figures.map((token) => amountOf(token).sign);
  const read = distanceOf(after, tokens.slice(end), verb) ?? directionOf(after, verb, signs[0]);
  if (!read) return [];
  const { side, peak } = read;
  const isDistance = peak !== undefined;
  // How far it stands from its record it stands there whatever else the sentence tells.
  if (!isDistance && !said.isAlone) return [];
  const kind = isDistance ? 'drawdown' : said.period ? 'window' : 'day';
  if (isDistance && (said.isOpened || (timesOf(tokens).period && !peak))) return [];
  if (kind === 'day' && !(isIndex(said) ? isOfADay(before, said) : said.day)) return [];
  if (signs.some((sign) => sign !== 0 && sign !== side)) return [];
  return figures.flatMap((token) => {
    const isPoints = token.tag !== '%';
    if (isPoints && (said.asset !== 'russell2000' || isDistance)) return [];
    const { value, half } = amountOf(token);
    const change = {
      kind,
      stated: side * value,
      unit: isPoints ? 'points' : '%',
      half,
      bound: boundOf(before),
    } as const;
    // The day in "from its Nov. 25 high" is the record's.
    const times = isDistance ? { peak, period: null, day: timesOf(tokens.slice(0, pair.index)).day } : {};
    return [statement(said, token, { ...change, ...times })];
  });
}

const sideOf = (tag: string | undefined) => (tag === undefined ? 0 : /[uU]/.test(tag) ? 1 : -1);

function directionOf(after: string, verb: string | undefined, sign: -1 | 0 | 1 = 0): Read | null {
  const [noun = '', tag] = NOUN.exec(after) ?? [];
  const rest = after.slice(noun.length);
  // "+1.73 % for the session"
  const side = sideOf(verb) || sideOf(tag) || (/^[PD]/.test(after) ? sign : 0);
  if (side === 0 || (verb && tag && sideOf(tag) !== side)) return null;
  // "21 % off its high"
  if (SPOILS.test(rest) || /^[PD]*[lm]/.test(rest) || TO_OTHER.test(rest) || (tag && /^[\^RE]/.test(rest))) return null;
  return { side };
}

function distanceOf(after: string, tokens: readonly Token[], verb: string | undefined): Read | null {
  const [all = '', by = '', record = ''] = FROM_RECORD.exec(after) ?? [];
  if (sideOf(verb) > 0 || !(/[<Bv]/.test(by) || (verb && /[ms]/.test(by)))) return null;
  // "from its record of $67,802 in November"
  const dates = tokens.slice(all.indexOf(record)).flatMap(({ tag, month, day, period }): (NamedMonth | null)[] => {
    if (tag === 'E') return [month ?? null];
    const dated = day?.type === 'date' ? day : period?.type === 'named-month' ? period : null;
    return day || period ? [dated && { month: dated.month, year: dated.year }] : [];
  });
  const [date, second] = dates;
  if (second !== undefined || date === null || !(record.includes('R') || date)) return null;
  if (/[%$p#Y1_]/.test(after[all.length] ?? '') && !record.endsWith('o')) return null;
  return { side: -1, peak: date ?? null };
}

/** Whether an index's change without a period is that of a day: "rose", "closed up", not "is up", "has risen". */
function isOfADay(before: string, { day }: Said): boolean {
  if (before.includes('h')) return day !== null && !before.includes('b');
  return !/[UV]/.test(before) && (!/[bt]/.test(before) || before.includes('c'));
}
