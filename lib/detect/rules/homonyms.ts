/** Neighbours that make a ticker an institution, a place, an instrument or a port, beyond the words of `subject-words.ts`. */

import type { Candidate, Word } from '../candidates.ts';
import { stemsOf } from '../stems.ts';
import { endsIn, type Surroundings } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** One line a meaning; the Swiss institute has words of its own below. */
const BEFORE: Partial<Record<Word, RegExp>> = {
  // Photo credits of the museum.
  IWM: /(?<=(?:©|\(c\)|courtesy of(?: the)?)\s?)/iy,
  // An ordinary rut takes an article, as does Chile's tax number.
  RUT: /(?<=\b(?:an?|the same|this|my|his|her|their|our|un|el|su|tu|mi|del)\s)/iy,
};
const AFTER: Partial<Record<Word, RegExp>> = {
  // The museum's branches, and its shelf marks: "IWM (Q 70164)".
  IWM: /^(?:[\s,–-]+(?:London|North\b|Duxford|[Cc]ollection|Film|Tübingen|Vienna)|\s\(?(?:Q|HU|CH|TR|FLM|COL|ART)\s\d)/,
  // Chile's number has dots and a check digit; Sweden deducts for housework.
  RUT: /^(?:[\s:.°Nº]*\d{1,2}\.?\d{3}\.?\d{3}-[\dkK]|-?avdrag)/,
};

/** The town of the Swiss institute, as languages write it. */
const TOWN = /^z[uüú]e?ri(?:ch|g|que)|^苏黎世/;
const IN = new Set('in de di of'.split(' '));
/** Its bodies and places. */
const BODIES = stemsOf([[1, 'zentrum,hönggerberg,lausanne,domain!,board!,bereich!,rat*,rates!,library!,council!']]);
/** Its chairs and degrees, and the letter's name in Unicode. */
const TITLES = new Set('letter dipl. arch.'.split(' '));
const AT = new Set('at from of der'.split(' '));
const SCHOLARS = stemsOf([[1, 'studied,graduated,professor,phd,ph.d,researcher,scientist,student,forsch']]);

function isInstitute(head: string, tail: string): boolean {
  const [first = '', ...after] = tail.split(/[\s,–-]+/);
  const [next = '', second = ''] = first === '' ? after : [first];
  if (TOWN.test(IN.has(next) ? second : next)) return true;
  if (first === '' && tail[0] !== ',' && BODIES.at(next, 0)) return true;
  const [touching, last = '', ...ahead] = head.split(/[\s,(]+/).reverse();
  if (touching !== '') return false;
  if (TOWN.test(last) || TITLES.has(last) || (last === 'der' && ahead[0] === 'an')) return true;
  const [at = '', who = ''] = last === 'the' ? ahead : [last, ...ahead];
  return AT.has(at) && SCHOLARS.at(who, 0) !== null;
}

export function homonyms({ word, kind }: Candidate, { before, after, head, tail }: Surroundings): Opinion {
  if (kind !== 'ticker') return null;
  const earlier = BEFORE[word];
  if (AFTER[word]?.test(after) || (earlier && endsIn(before, earlier))) return 'elsewhere';
  if (word === 'ETH' && isInstitute(head, tail)) return 'elsewhere';
  return null;
}
