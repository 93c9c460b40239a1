/** A sentence cut into clauses, each with its subject, and what may stand before a subject. */

import { ENTITY, GOES_ON, type Part, partsOf } from './parts.ts';
import type { StatedAsset } from './statement.ts';
import { codeOf, type Token } from './tags.ts';

export interface Clause {
  readonly asset: StatedAsset;
  /** Where its subject begins in the sentence. */
  readonly subject: number;
  /** Runs of tokens without a comma, the subject left out. */
  readonly segments: readonly (readonly Token[])[];
}

export interface Outline {
  readonly clauses: readonly Clause[];
  /** The times that a heading or the sentence's start says of all clauses. */
  readonly opening: readonly Token[];
  /**
   * Other parts hold a time, or the sentence starts from an event by name ("After the halving, …"): what has no time of
   * its own may mean theirs.
   */
  readonly isVague: boolean;
}

/** May stand between a clause's start and its subject; before "sent" and "leaving" all may. */
const BEFORE_SUBJECT = /(?:^|q)[I&PDwg!]*$/;
/** Openings such as "For the week" or "On Thursday". */
const OPENING = /^[inFo&PDtc]*$/;
/** Of another house, or of something else of the same name: "Bitcoin dominance rose", "Russell 2000 value index". */
const OTHER_THING = /^(?:t?[xN]+(?:$|[bhuvUVgtrcXzZi])|[?65]|[uL][Ix]|I*f)/;

const timesIn = (tokens: readonly Token[]) => tokens.filter(({ tag }) => /[PD]/.test(tag));

/** Cuts a sentence's tokens, brackets taken out. `heading` is the block before where it ends in a colon. */
export function outlineOf(tokens: readonly Token[], heading: readonly Token[] | null): Outline {
  const clauses: Clause[] = [];
  const opening: Token[] = [];
  let isVague = false;
  let seenSubject = false;
  /** The segments of the clause that is being read; null between clauses. */
  let segments: (readonly Token[])[] | null = null;
  let asset: StatedAsset | null = null;
  /** The part before, when it belonged to no clause of ours. */
  let last: Part | null = null;
  /** It was loose for its time alone, which what is "led on" by it may yet take. */
  let wasVague = false;

  const loose = (part: readonly Token[], code: string) => {
    const times = timesIn(part);
    wasVague = isVague;
    if (OPENING.test(code) && (!seenSubject || clauses.length > 0)) opening.push(...times);
    else if ((times.length > 0 && !/[!%$p#]/.test(code)) || (!seenSubject && /^[sm]/.test(code))) isVague = true;
  };
  const read = (part: Part) => {
    const { tokens: own, code, isHard, by } = part;
    const inherited: Token[] = last && !/[!%$p#Y1_]/.test(last.code) ? timesIn(last.tokens) : [];
    last = by === '&' || segments ? null : part;
    if (isHard) segments = null;
    const at = code.search(/[S6]/);
    const entity = code.search(ENTITY);
    const before = code.slice(0, Math.max(0, entity));
    const isClean = by !== 'e' && BEFORE_SUBJECT.test(before);
    const goesOn = GOES_ON.test(code);
    if (at < 0) {
      if (entity >= 0 && !before.includes('!') && BEFORE_SUBJECT.test(before)) segments = null;
      else if (segments && (goesOn || (OPENING.test(code) && timesIn(own).length > 0))) {
        segments.push(own);
        if (entity >= 0) segments = null;
        return;
      }
      return loose(own, code);
    }
    const { asset: subject = null, start = 0 } = own[at] ?? {};
    // A second mention in the same segment is an object, or a list.
    if (segments && (goesOn || asset === subject) && at > 0 && !isClean) return loose(own, code);
    segments = null;
    seenSubject = true;
    const rest = own.slice(at + 1);
    const said = codeOf(rest);
    const isOther = OTHER_THING.test(said) && !(subject === 'iwm' && said[0] === 'f');
    if (!subject || isOther || !isClean || entity < at || /[S6]/.test(said)) return loose(own, code);
    opening.push(...timesIn(own.slice(0, at)));
    asset = subject;
    segments = [rest];
    // "Stocks gained last week, with the Russell 2000 up 2.8 %"
    if ((by === 'w' || before.includes('q')) && inherited.length > 0) {
      segments.unshift(inherited);
      isVague = wasVague;
    }
    clauses.push({ asset, subject: start, segments });
    // What follows another name may be said of that one.
    if (ENTITY.test(said)) segments = null;
  };

  if (heading) loose(heading, codeOf(heading));
  for (const part of partsOf(tokens)) read(part);
  return { clauses, opening, isVague };
}
