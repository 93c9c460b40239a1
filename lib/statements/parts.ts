/** A sentence cut into parts: at commas, dashes, brackets and words that begin another clause. */

import type { TimedToken } from './times.ts';

export type Tag = TimedToken['tag'];

/** A segment that begins with one of these goes on with the subject before it. */
export const GOES_ON: readonly Tag[] = [
  'up',
  'down',
  'rises',
  'falls',
  'close',
  'trade',
  'reach',
  'tops',
  'above',
  'below',
  'beats',
  'lags',
  'be',
  'have',
  'or',
  'to',
  'at',
  'which',
  'with',
  'for',
  'doubled',
  'tripled',
  'quadrupled',
  'halved',
  'figure',
];
/** May stand before what a part begins with. */
export const LIGHT: readonly Tag[] = ['det', 'filler', 'adverb', 'more', 'less', 'about', 'nearly'];
/** After "and" or "with" these begin something else. */
const CUTS: readonly Tag[] = ['subject', 'other', 'sp500', 'name', 'unknown', 'index', 'unclear'];
/** What can be a subject. */
export const ENTITY: readonly Tag[] = ['subject', 'other', 'sp500', 'name'];

export const isMark = (token: TimedToken | undefined, marks: string): boolean =>
  token?.tag === 'mark' && marks.includes(token.mark);

/** What lies in brackets is no part of the clause around it; "15 points (1.2 %)" is a pair. */
export function withoutBrackets(tokens: readonly TimedToken[]): TimedToken[] {
  const out: TimedToken[] = [];
  let depth = 0;
  let held: TimedToken[] = [];
  for (const token of tokens) {
    if (isMark(token, '([')) {
      if (depth++ === 0) held = [];
    } else if (isMark(token, ')]')) {
      if (depth > 0 && --depth === 0) {
        const [only] = held;
        if (held.length === 1 && only?.tag === 'figure' && out.at(-1)?.tag === 'figure')
          out.push({ tag: 'or', start: only.start, end: only.start }, only);
      }
    } else if (depth > 0) held.push(token);
    else if (!isMark(token, '"“”„«»‘’\'*')) out.push(token);
  }
  return out;
}

export interface Part {
  readonly part: readonly TimedToken[];
  /** Nothing goes on from the clause before. */
  readonly isHard: boolean;
  /** What the part begins after. */
  readonly by: Tag | null;
}

/** The segments of a sentence, with what cuts them. */
export function partsOf(tokens: readonly TimedToken[]): Part[] {
  const parts: Part[] = [];
  let part: TimedToken[] = [];
  let isHard = true;
  let by: Tag | null = null;
  const cut = (hard: boolean, tag: Tag | null) => {
    if (part.length > 0) parts.push({ part, isHard, by });
    else hard ||= isHard;
    part = [];
    isHard = hard;
    by = tag;
  };
  tokens.forEach((token, i) => {
    if (isMark(token, ';:?!')) cut(true, null);
    else if (isMark(token, '–—-−|•▼▲')) cut(isMark(token, '|•▼▲'), null);
    else if (isMark(token, ',')) {
      if (!joinsFigure(tokens, i + 1)) cut(false, null);
    } else if (isMark(token, '.')) {
      // The point of an abbreviation, or the sentence's own.
    } else if (token.tag === 'subordinate' || token.tag === 'versus') {
      cut(true, token.tag);
      if (token.tag === 'versus') part.push(token);
    } else if (token.tag === 'and' || token.tag === 'with') {
      const next = afterLight(tokens, i + 1);
      if (next && CUTS.includes(next.tag)) cut(true, token.tag);
      else {
        if (token.tag === 'and' && next && GOES_ON.includes(next.tag)) cut(false, 'and');
        part.push(token);
      }
    } else part.push(token);
  });
  cut(true, null);
  return parts;
}

/** Whether a comma stands within "15 points, or 0.5 %, to 3,068.42". */
function joinsFigure(tokens: readonly TimedToken[], i: number): boolean {
  const first = tokens[i];
  const second = tokens[i + 1]?.tag;
  // "1.70 points, or 0.2 percent, higher at 997.98"
  if (first?.tag === 'up' || first?.tag === 'down')
    return tokens[i - 2]?.tag === 'figure' && (second === 'at' || second === 'to');
  return first?.tag === 'or' || first?.tag === 'to' || first?.tag === 'at';
}

function afterLight(tokens: readonly TimedToken[], i: number): TimedToken | undefined {
  let next = i;
  while (LIGHT.includes(tokens[next]?.tag as Tag)) next++;
  return tokens[next];
}
