/** What the text around a doubtful candidate is about: markets or another subject. */

import { lowerBound } from '../lower-bound.ts';
import type { OtherLanguages } from './other-languages.ts';
import { NOTHING, type Sense } from './sense.ts';
import { signsOf } from './signs.ts';

/** Signs count in full this near, half up to `FAR` and double where they touch: a sentence, a paragraph, a phrase. */
const NEAR = 80;
const FAR = 600;

/** What stands around a place, weighed by nearness. */
export interface Subject extends Sense {
  /** A word of another subject touches it: "BTC pipeline", "diethyl ether". */
  readonly touched: boolean;
}

/** Weighs the words around any place of a text: the text is read at the first question, each answer is a binary search. */
export function subjectOf(
  text: string,
  folded: string,
  abroad?: OtherLanguages,
): (start: number, end: number) => Subject {
  let weigher: ReturnType<typeof weigherOf> | undefined;
  return (start, end) => {
    weigher ??= weigherOf(text, folded, abroad);
    return weigher(start, end);
  };
}

/** One sense and so many times another. */
const plus = (a: Sense, b: Sense, times: number): Sense => ({
  weight: a.weight + times * b.weight,
  coins: a.coins + times * b.coins,
  moves: a.moves + times * b.moves,
  companies: a.companies + times * b.companies,
  swiss: a.swiss + times * b.swiss,
});

function weigherOf(text: string, folded: string, abroad?: OtherLanguages): (start: number, end: number) => Subject {
  const signs = signsOf(text, folded, abroad);
  /** What all signs before each say together. */
  const sums: Sense[] = [NOTHING];
  for (const [i, { sense }] of signs.entries()) sums.push(plus(sums[i] ?? NOTHING, sense, 1));

  /** How many signs begin before a place. */
  const before = (place: number) => lowerBound(signs.length, (i) => (signs[i]?.from ?? 0) < place);
  const upTo = (place: number) => sums[before(place)] ?? NOTHING;

  return (start, end) => {
    const near = plus(upTo(end + NEAR), upTo(start - NEAR), -1);
    const far = plus(upTo(end + FAR), upTo(start - FAR), -1);
    let sense = plus(plus(NOTHING, near, 0.5), far, 0.5);
    let touched = false;
    // "BTC's board" touches as "BTC board" does.
    const behind = /^['’]s\s/.test(text.slice(end, end + 3)) ? end + 2 : end;
    const index = before(end);
    for (const sign of [signs[index - 1], signs[index]]) {
      const gap = sign && (sign.from < start ? start - sign.to : sign.from - behind);
      if (!sign || gap === undefined || gap < 0 || gap > 1) continue;
      sense = plus(sense, sign.sense, 1);
      touched ||= sign.sense.weight === -2 && /[\s–-]/.test(text.charAt(sign.from < start ? start - 1 : behind));
    }
    return { ...sense, touched };
  };
}
