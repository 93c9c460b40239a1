/** Changes: "rose 15.57 points, or 0.5 %", "a 5 % gain for the month", "7.7 % below its record". */

import { timesOf } from '../clause.ts';
import type { NamedMonth, Statement } from '../statement.ts';
import type { TimedToken } from '../times.ts';
import {
  after,
  before,
  boundOf,
  type FigureToken,
  isClear,
  isFigure,
  type Said,
  statement,
  type Tag,
} from './segment.ts';

const DIRECTION: Partial<Record<Tag, 1 | -1>> = { up: 1, rises: 1, down: -1, falls: -1 };
/** Between a word of rising or falling and its figure: "a gain of nearly", "rose by another". */
const TO_FIGURE: readonly Tag[] = [
  'more',
  'less',
  'about',
  'nearly',
  'over',
  'under',
  'by',
  'of',
  'det',
  'filler',
  'adverb',
  'on',
  'in',
  'span',
  'day',
];
/** Between a figure and its noun: "a 4.5 % monthly decline". */
const TO_NOUN: readonly Tag[] = ['filler', 'adverb', 'span', 'day'];
/** After a figure these make it a part, a relation or a step of something else. */
const SPOILS: readonly Tag[] = [
  'more',
  'less',
  'than',
  'to',
  'unknown',
  'name',
  'other',
  'subject',
  'sp500',
  'dated',
  'figure',
  'above',
  'over',
];
/** How a distance from a record is said: "below its record", "off its high", "down from its peak". */
const FROM_RECORD: readonly Tag[] = ['below', 'under', 'from', 'down', 'than', 'since'];
const ABOUT_RECORD: readonly Tag[] = [
  'det',
  'filler',
  'adverb',
  'dated',
  'day',
  'in',
  'on',
  'of',
  'close',
  'record',
  'high',
  'span',
];

interface Pair {
  readonly first: number;
  readonly last: number;
}

export function changes(said: Said): Statement[] {
  const { tokens, asset } = said;
  const pairs = pairsOf(tokens);
  const [pair] = pairs;
  // Two figures that nothing ties leave open which is meant.
  if (!pair || pairs.length > 1 || !said.isTimed) return [];
  const figures = [pair.first, ...(pair.last > pair.first ? [pair.last] : [])].map((i) => tokens[i] as FigureToken);
  if (figures.some(({ figure }) => figure.isPart)) return [];
  // "rose 12 % this year in euro terms"
  if (
    tokens.some(
      ({ tag }, i) =>
        i > pair.last && tag === 'in' && isOther(tokens[after(tokens, i, ['det', 'filler', 'adverb'])]?.tag),
    )
  )
    return [];
  const read = drawdownOf(tokens, pair) ?? directionOf(tokens, pair);
  if (!read || !isClear(tokens, read.from)) return [];
  const { side, peak } = read;
  if (figures.some(({ figure }) => figure.sign !== 0 && figure.sign !== side)) return [];
  const isIndex = asset === 'russell2000' || asset === 'iwm';
  const kind = peak ? 'drawdown' : said.period ? 'window' : 'day';
  if (kind === 'drawdown' && (said.isOpened || (timesOf(tokens).period && !read.isDated))) return [];
  if (kind === 'day' && !(isIndex ? isOfADay(tokens, read.from, said) : said.day)) return [];
  return figures.flatMap((token) => {
    const { value, unit, half } = token.figure;
    const isPoints = unit === 'points' || unit === 'bare';
    if (isPoints && (asset !== 'russell2000' || kind === 'drawdown')) return [];
    if (unit === '$') return [];
    return [
      statement(said, {
        start: token.start,
        end: token.end,
        kind,
        stated: side * value,
        unit: isPoints ? 'points' : '%',
        half,
        bound: boundOf(tokens, pair.first),
        peak: peak?.month ?? null,
        period: peak ? null : said.period,
        // The day in "from its Nov. 25 high" is the record's.
        day: peak ? timesOf(tokens.slice(0, pair.first)).day : said.day,
      }),
    ];
  });
}

const isOther = (tag: Tag | undefined) => tag === 'unknown' || tag === 'name' || tag === 'other';

/** Figures that are changes: percent and points, and "41.29, or 2.4 %". */
function pairsOf(tokens: readonly TimedToken[]): Pair[] {
  const pairs: Pair[] = [];
  tokens.forEach((token, i) => {
    if (!isFigure(token) || pairs.some(({ last }) => last >= i)) return;
    const { unit } = token.figure;
    const second = tokens[i + 1]?.tag === 'or' ? after(tokens, i + 1, ['det', 'about', 'nearly', 'more']) : -1;
    const other = tokens[second];
    const isChange = unit === '%' || unit === 'points';
    if (isFigure(other) && isTied(unit, other.figure.unit)) pairs.push({ first: i, last: second });
    else if (isChange && !isLevel(tokens, i)) pairs.push({ first: i, last: i });
  });
  return pairs;
}

const isTied = (a: string, b: string) =>
  (a === '%' && (b === 'points' || b === 'bare')) || (b === '%' && a !== '%' && a !== 'large');

/** "to 3,068.42 points" is a level. */
function isLevel(tokens: readonly TimedToken[], i: number): boolean {
  const token = tokens[i];
  return (
    isFigure(token) &&
    token.figure.unit === 'points' &&
    ['to', 'at', 'above', 'below'].includes(
      tokens[before(tokens, i, ['det', 'record', 'filler', 'about', 'nearly'])]?.tag ?? '',
    )
  );
}

interface Read {
  readonly side: 1 | -1;
  /** The period that the segment names is the record's month. */
  readonly isDated?: boolean;
  /** Up to here nothing unknown may stand. */
  readonly from: number;
  readonly peak: { readonly month: NamedMonth | null } | null;
}

function directionOf(tokens: readonly TimedToken[], { first, last }: Pair): Read | null {
  const verb = before(tokens, first, TO_FIGURE);
  const noun = after(tokens, last, TO_NOUN);
  const byVerb = DIRECTION[tokens[verb]?.tag as Tag];
  const byNoun = DIRECTION[tokens[noun]?.tag as Tag];
  const side = byVerb ?? byNoun;
  if (!side || (byVerb && byNoun && byVerb !== byNoun)) return null;
  const next = tokens[byNoun ? noun + 1 : last + 1]?.tag;
  if (next && SPOILS.includes(next) && !(next === 'to' && toLevel(tokens, (byNoun ? noun : last) + 1))) return null;
  if (next === 'from' || next === 'below' || next === 'under') return null;
  // "21 % off its high"
  if (byNoun && next && ['det', 'high', 'record', 'dated'].includes(next)) return null;
  // "13 % of its value", not of anything else
  if (next === 'of' && !isWorth(tokens[after(tokens, (byNoun ? noun : last) + 1, ['det'])]?.tag)) return null;
  return { side, from: first, peak: null };
}

const isWorth = (tag: Tag | undefined) => tag === 'value' || tag === 'index';

/** Whether "to" leads to a level, a price or a record, and not to another percentage, or to somebody. */
function toLevel(tokens: readonly TimedToken[], to: number): boolean {
  const rest = tokens.slice(to);
  const figure = rest.find(isFigure);
  return figure ? figure.figure.unit !== '%' : rest.some(({ tag }) => tag === 'record');
}

function drawdownOf(tokens: readonly TimedToken[], { first, last }: Pair): Read | null {
  const from = after(tokens, last, FROM_RECORD);
  const said = tokens.slice(last + 1, from).map(({ tag }) => tag);
  const verb = DIRECTION[tokens[before(tokens, first, TO_FIGURE)]?.tag as Tag];
  const isBelow = said.includes('below') || said.includes('under') || said.includes('down');
  if (
    said.length === 0 ||
    verb === 1 ||
    !(isBelow || (verb === -1 && (said.includes('from') || said.includes('since'))))
  )
    return null;
  const end = after(tokens, from - 1, ABOUT_RECORD);
  const words = tokens.slice(from, end);
  const isRecord = words.some(({ tag }) => tag === 'record');
  // "from its record of $67,802 in November"
  const dates = tokens.slice(from).flatMap((token) => {
    if (token.tag === 'dated') return [token.month];
    if (token.tag === 'day')
      return token.day.type === 'date' ? [{ month: token.day.month, year: token.day.year }] : [null];
    if (token.tag === 'span')
      return token.period.type === 'named-month' ? [{ month: token.period.month, year: token.period.year }] : [null];
    return [];
  });
  const isHigh = words.some(({ tag }) => tag === 'high' || tag === 'record');
  if (!isHigh || dates.length > 1 || dates.includes(null) || !(isRecord || dates.length === 1)) return null;
  if (isFigure(tokens[end]) && tokens[end - 1]?.tag !== 'of') return null;
  return { side: -1, from: first, peak: { month: dates[0] ?? null }, isDated: dates.length === 1 };
}

/** Whether an index's change without a period is that of a day: "rose", "closed up", not "is up", "has risen". */
function isOfADay(tokens: readonly TimedToken[], to: number, { day }: Said): boolean {
  const path = tokens.slice(0, to);
  const has = (tag: Tag) => path.some((token) => token.tag === tag);
  if (has('have')) return day !== null && !has('be');
  if (has('rises') || has('falls')) return false;
  return !(has('be') || has('trade')) || has('close');
}
