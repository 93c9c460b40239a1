/** What the text around a doubtful candidate is about: markets or another subject. */

import { lowerBound } from '../lower-bound.ts';
import type { Forms } from './letters.ts';
import type { OtherLanguages } from './other-languages.ts';
import { OTHER } from './sense.ts';
import { signsOf } from './signs.ts';

/** Signs count in full this near, half up to `FAR` and double where they touch: a sentence, a paragraph, a phrase. */
const NEAR = 100;
const FAR = 600;

const FIELDS = ['weight', 'coins', 'moves', 'companies', 'swiss'] as const;

/** What stands around a place, weighed by nearness: fields as in `Sense`. */
export interface Subject extends Record<(typeof FIELDS)[number], number> {
  /** A word of another subject touches it: "BTC pipeline", "diethyl ether". */
  touched: boolean;
}

/** Weighs the words around a place, or in its sentence alone. */
type Weigher = (start: number, end: number, alone?: boolean) => Subject;

const SENTENCE_END = /[.!?;]\s/;

/** Weighs the words around any place of a text: the text is read at the first question, each answer is a binary search. */
export function subjectOf(forms: Forms, abroad?: OtherLanguages): Weigher {
  let weigher: Weigher | undefined;
  return (start, end, alone) => {
    weigher ??= weigherOf(forms, abroad);
    return weigher(start, end, alone);
  };
}

function weigherOf(forms: Forms, abroad?: OtherLanguages): Weigher {
  const signs = signsOf(forms, abroad);
  /** What all signs before each say together, field after field: numbers in one row cost no objects. */
  const sums = [0, 0, 0, 0, 0];
  const add = (value: number) => sums.push((sums[sums.length - FIELDS.length] ?? 0) + value);
  for (const { sense } of signs) {
    add(sense.weight);
    add(sense.coins);
    add(sense.moves);
    add(sense.companies);
    add(sense.swiss);
  }
  /** How many signs begin before a place. */
  const before = (place: number) => lowerBound(signs.length, (i) => (signs[i]?.from ?? 0) < place);

  return (start, end, alone) => {
    const sentence = (from: number, to: number, part: 0 | -1) =>
      alone ? (forms.text.slice(Math.max(0, from), to).split(SENTENCE_END).at(part)?.length ?? 0) : FAR;
    const far = [end + sentence(end, end + NEAR, 0), start - sentence(start - NEAR, start, -1)] as const;
    const places = [Math.min(end + NEAR, far[0]), Math.max(start - NEAR, far[1]), ...far].map(before);
    const [to = 0, from = 0, farTo = 0, farFrom = 0] = places;
    const at = (place: number, field: number) => sums[place * FIELDS.length + field] ?? 0;
    const sum = (field: number) => (at(to, field) - at(from, field) + at(farTo, field) - at(farFrom, field)) / 2;
    const subject: Subject = {
      weight: sum(0),
      coins: sum(1),
      moves: sum(2),
      companies: sum(3),
      swiss: sum(4),
      touched: false,
    };
    // "BTC's board" touches as "BTC board" does.
    const behind = /^['’]s\s/.test(forms.text.slice(end, end + 3)) ? end + 2 : end;
    const index = before(end);
    for (const sign of [signs[index - 1], signs[index]]) {
      const gap = sign && (sign.from < start ? start - sign.to : sign.from - behind);
      if (!sign || (gap !== 0 && gap !== 1)) continue;
      const { sense } = sign;
      for (const field of FIELDS) subject[field] += sense[field];
      subject.touched ||= sense.weight === OTHER.weight && forms.flat[sign.from < start ? start - 1 : behind] === ' ';
    }
    return subject;
  };
}
