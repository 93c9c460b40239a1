/** A sentence cut into clauses, each with its subject, and what may stand before a subject. */

import { ENTITY, GOES_ON, isMark, LIGHT, partsOf, type Tag } from './parts.ts';
import type { OwnDay, Period, StatedAsset } from './statement.ts';
import type { TimedToken } from './times.ts';

/** A run of tokens of one clause without a comma. Only what is `told` may hold a statement. */
export interface Segment {
  readonly tokens: readonly TimedToken[];
  /** The subject stands in it, in front of the tokens. */
  readonly hasSubject: boolean;
}

export interface Clause {
  readonly asset: StatedAsset;
  readonly segments: readonly Segment[];
}

/** Times that serve clauses: at most one of each, else `many`. */
export interface Times {
  readonly period: Period | null;
  readonly day: OwnDay | null;
  readonly many: boolean;
}

export interface Outline {
  readonly clauses: readonly Clause[];
  /** What a heading or the sentence's start says of all clauses. */
  readonly opening: Times;
  /** Segments of no clause of ours that hold a time: what has none of its own may mean theirs. */
  readonly strayTimes: boolean;
  /** The sentence starts from an event by name: "After the halving, …". */
  readonly event: boolean;
}

/** May stand between a clause's start and its subject. */
const BEFORE_SUBJECT: readonly Tag[] = [
  'det',
  'filler',
  'adverb',
  'index',
  'and',
  'span',
  'day',
  'with',
  'superlative',
];
/** Tags of openings such as "For the week" or "On Thursday". */
const OPENING: readonly Tag[] = [
  'det',
  'filler',
  'adverb',
  'in',
  'on',
  'for',
  'of',
  'and',
  'span',
  'day',
  'trade',
  'close',
];

/** Cuts a sentence's tokens, brackets taken out. `heading` is the block before where it ends in a colon. */
export function outlineOf(tokens: readonly TimedToken[], heading: readonly TimedToken[] | null): Outline {
  const clauses: Clause[] = [];
  const openings: TimedToken[] = [];
  let strays = 0;
  let event = false;
  let asset: StatedAsset | null = null;
  let segments: Segment[] = [];
  let seenSubject = false;
  /** The part before, when it belonged to no clause of ours. */
  let last: readonly TimedToken[] = [];

  const finish = () => {
    if (asset && segments.length > 0) clauses.push({ asset, segments });
    asset = null;
    segments = [];
  };
  const loose = (part: readonly TimedToken[]) => {
    const times = part.filter(isTime);
    const isPure = part.every(({ tag }) => OPENING.includes(tag));
    if (times.length > 0 && isPure && (!seenSubject || clauses.length + segments.length > 0)) openings.push(...times);
    else if (times.length > 0 && !hasSuperlative(part)) strays++;
    const first = part[0];
    if (!seenSubject && !isPure && (first?.tag === 'since' || first?.tag === 'from')) event = true;
  };

  if (heading) loose(heading);
  for (const { part, isHard, by } of partsOf(tokens)) {
    const inherited = last.some(({ tag }) => tag === 'figure') || hasSuperlative(last) ? [] : last.filter(isTime);
    last = by === 'and' || asset ? [] : part;
    if (isHard) finish();
    const at = part.findIndex(({ tag }) => tag === 'subject');
    if (at >= 0) {
      const before = part.slice(0, at);
      const subject = part[at] as TimedToken & { tag: 'subject' };
      const rest = part.slice(at + 1);
      const named = subject.asset === 'iwm' || !isFundOf(rest) ? subject.asset : null;
      const others = rest.some(({ tag }) => tag === 'subject');
      // A second mention in the same segment is an object, or a list.
      if (asset && (startsOn(part) || asset === subject.asset) && before.length > 0 && !isClean(before, by)) {
        loose(part);
        continue;
      }
      finish();
      seenSubject = true;
      if (named && !others && isClean(before, by)) {
        openings.push(...before.filter(isTime));
        asset = named;
        // "Stocks gained last week, with the Russell 2000 up 2.8 %"
        const isLedOn = by === 'with' || before.some(({ tag }) => tag === 'causing');
        if (isLedOn && inherited.length > 0) {
          segments.push({ tokens: inherited, hasSubject: false });
          strays--;
        }
        segments.push({ tokens: rest, hasSubject: true });
        // What follows another name may be said of that one.
        if (rest.some(({ tag }) => ENTITY.includes(tag))) finish();
      } else loose(part);
      continue;
    }
    const entity = part.findIndex(({ tag }) => ENTITY.includes(tag));
    if (
      entity >= 0 &&
      !hasSuperlative(part.slice(0, entity)) &&
      part.slice(0, entity).every(({ tag }) => BEFORE_SUBJECT.includes(tag))
    ) {
      finish();
      loose(part);
    } else if (asset && (startsOn(part) || isTimeOnly(part))) {
      segments.push({ tokens: part, hasSubject: false });
      if (entity >= 0) finish();
    } else loose(part);
  }
  finish();
  return { clauses, opening: timesOf(openings), strayTimes: strays > 0, event };
}

/** Whether a segment without a subject goes on with the one before: ", up 8 % on the day". */
function startsOn(part: readonly TimedToken[]): boolean {
  let i = part[0]?.tag === 'and' ? 1 : 0;
  while (LIGHT.includes(part[i]?.tag as Tag) || part[i]?.tag === 'span') i++;
  return GOES_ON.includes(part[i]?.tag as Tag);
}

const isTime = (token: TimedToken) => token.tag === 'span' || token.tag === 'day';
const isTimeOnly = (part: readonly TimedToken[]) => part.some(isTime) && part.every(({ tag }) => OPENING.includes(tag));
const hasSuperlative = (part: readonly TimedToken[]) => part.some(({ tag }) => tag === 'superlative');

/** Whether nothing before the subject makes it the object of something else: "companies in the Russell 2000". */
function isClean(before: readonly TimedToken[], by: Tag | null): boolean {
  if (by === 'versus') return false;
  for (let i = before.length - 1; i >= 0; i--) {
    const { tag } = before[i] as TimedToken;
    if (tag === 'causing') return true;
    if (!BEFORE_SUBJECT.includes(tag) && !(tag === 'in' && isOpeningTo(before, i))) return false;
  }
  return true;
}

/** "In small caps, …": a preposition at the very start. */
const isOpeningTo = (before: readonly TimedToken[], i: number) =>
  i === 0 && before.length > 1 && isMark(before.at(-1), ',');

/** "Russell 2000 ETF", "Bitcoin fund": the fund of another house, or one whose closes aren't known. */
function isFundOf(rest: readonly TimedToken[]): boolean {
  return rest.find(({ tag }) => tag !== 'index')?.tag === 'fund';
}

export function timesOf(tokens: readonly TimedToken[]): Times {
  let period: Period | null = null;
  let day: OwnDay | null = null;
  let many = false;
  const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
  for (const token of tokens) {
    if (token.tag === 'span') {
      if (period && !same(period, token.period)) many = true;
      period = token.period;
    } else if (token.tag === 'day') {
      if (day && !same(day, token.day)) many = true;
      day = token.day;
    }
  }
  return { period, day, many };
}
