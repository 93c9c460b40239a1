/** A sentence cut into parts: at commas, dashes, brackets and words that begin another clause. */

import { codeOf, type Token } from './tags.ts';

/** A figure, whatever its unit. */
export const FIGURE = /[%$p#Y1_]/;
/** A segment that begins so goes on with the subject before it; "and 9 %" is a second figure of the same. */
export const GOES_ON = /^(?:&?[+\-~=P]*[uvUVgctrX><zZbhqaT@kwF0234]|[+\-~=]*[%$p#])/;
/** What can be a subject. */
export const ENTITY = /[S65N]/;
/** After "and" or "with" these begin something else. */
const CUTS = /^[+\-~=]*[S65NxdI?]/;
/** A comma within "15 points, or 0.5 %, to 3,068.42", "1.70 points, or 0.2 percent, higher at 997.98". */
const JOINING = /^(?:.?,(?:a[+\-~=]*[%p#]|[T@])|[%p#],[uv][T@])/;

/** What lies in brackets is no part of the clause around it; "15 points (1.2 %)" is a pair. */
export function withoutBrackets(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  const held: Token[][] = [];
  for (const token of tokens) {
    const inner = held.at(-1);
    if (token.tag === '(') held.push([]);
    else if (token.tag === ')') {
      held.pop();
      const [only, second] = inner ?? [];
      if (held.length === 0 && only && !second && FIGURE.test(only.tag) && FIGURE.test(out.at(-1)?.tag ?? ''))
        out.push({ tag: 'a', start: only.start, end: only.start }, only);
    } else (inner ?? out).push(token);
  }
  return out;
}

export interface Part {
  readonly tokens: readonly Token[];
  readonly code: string;
  /** Nothing goes on from the clause before. */
  readonly isHard: boolean;
  /** The letter of what the part begins after; none for a mark. */
  readonly by: string;
}

/** The segments of a sentence, with what cuts them. */
export function partsOf(tokens: readonly Token[]): Part[] {
  const code = codeOf(tokens);
  const parts: Part[] = [];
  let part: Token[] = [];
  let isHard = true;
  let by = '';
  const cut = (hard: boolean, tag = '') => {
    const isKept = part.length === 0 && isHard;
    if (part.length > 0) parts.push({ tokens: part, code: codeOf(part), isHard, by });
    part = [];
    isHard = hard || isKept;
    by = tag;
  };
  for (const [i, token] of tokens.entries()) {
    const { tag } = token;
    const rest = code.slice(i);
    const isBegun = /[&w]/.test(tag) && CUTS.test(rest.slice(1));
    if (isBegun || /[;j]/.test(tag)) cut(true, tag);
    else if (tag === ':') cut(false);
    else if (tag !== ',') {
      if (tag === 'e') cut(true, tag);
      if (tag === '&' && GOES_ON.test(rest)) cut(false, tag);
      part.push(token);
    } else if (!JOINING.test(code.slice(Math.max(0, i - 1)))) cut(false);
  }
  cut(true);
  return parts;
}
