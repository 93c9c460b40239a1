/** What the text around a doubtful candidate is about: markets or another subject. */

import { lowerBound } from '../lower-bound.ts';
import type { Forms } from './letters.ts';
import type { OtherLanguages } from './other-languages.ts';
import { NOTHING, type Sense } from './sense.ts';
import { signsOf } from './signs.ts';

/** Signs count in full this near, half up to `FAR` and double where they touch: a sentence, a paragraph, a phrase. */
const NEAR = 80;
const FAR = 600;

type Near = Pick<Sense, 'weight' | 'coins' | 'moves' | 'companies' | 'swiss'>;

/** What stands around a place, weighed by nearness. */
export interface Subject extends Near {
  /** A word of another subject touches it: "BTC pipeline", "diethyl ether". */
  readonly touched: boolean;
}

/** Weighs the words around any place of a text: the text is read at the first question, each answer is a binary search. */
export function subjectOf(forms: Forms, abroad?: OtherLanguages): (start: number, end: number) => Subject {
  let weigher: ReturnType<typeof weigherOf> | undefined;
  return (start, end) => {
    weigher ??= weigherOf(forms, abroad);
    return weigher(start, end);
  };
}

/** One sense and so many times another. */
const plus = (a: Near, b: Near, times: number): Near => ({
  weight: a.weight + times * b.weight,
  coins: a.coins + times * b.coins,
  moves: a.moves + times * b.moves,
  companies: a.companies + times * b.companies,
  swiss: a.swiss + times * b.swiss,
});

function weigherOf(forms: Forms, abroad?: OtherLanguages): (start: number, end: number) => Subject {
  const signs = signsOf(forms, abroad);
  /** What all signs before each say together. */
  let sum: Near = NOTHING;
  const sums = [sum];
  for (const { sense } of signs) {
    sum = plus(sum, sense, 1);
    sums.push(sum);
  }
  /** How many signs begin before a place. */
  const before = (place: number) => lowerBound(signs.length, (i) => (signs[i]?.from ?? 0) < place);
  const upTo = (place: number) => sums[before(place)] ?? NOTHING;

  return (start, end) => {
    let sense: Near = NOTHING;
    for (const reach of [NEAR, FAR]) {
      sense = plus(plus(sense, upTo(end + reach), 0.5), upTo(start - reach), -0.5);
    }
    let touched = false;
    // "BTC's board" touches as "BTC board" does.
    const behind = /^['’]s\s/.test(forms.text.slice(end, end + 3)) ? end + 2 : end;
    const index = before(end);
    for (const sign of [signs[index - 1], signs[index]]) {
      const gap = sign && (sign.from < start ? start - sign.to : sign.from - behind);
      if (!sign || gap === undefined || gap < 0 || gap > 1) continue;
      sense = plus(sense, sign.sense, 1);
      touched ||= sign.sense.weight === -2 && forms.flat[sign.from < start ? start - 1 : behind] === ' ';
    }
    return { ...sense, touched };
  };
}
