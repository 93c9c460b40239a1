/** What the words beside a ticker say that stand in a phrase with it: verbs, possessors, nouns and their prepositions. */

import type { Surroundings } from '../around.ts';
import type { Candidate } from '../candidates.ts';
import { NOTHING, OTHER } from '../sense.ts';
import { endsIn } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** Small words that part the others; a share in "is 30% owned". */
const SMALL = new Set(
  'the a an as some more its their has have is are was were been be also will would should may which who'.split(' '),
);

/** The two words nearest before a place at a space that are not small, the nearest first. */
export function wordsBefore(head: string): string[] {
  const words: string[] = [];
  let end = head.length - 1;
  while (end > 0 && head[end] === ' ' && words.length < 2) {
    const start = head.lastIndexOf(' ', end - 1) + 1;
    const word = head.slice(start, end);
    if (!isSmall(word)) words.push(word);
    end = start - 1;
  }
  return words;
}

/** The words after a place at a space, a possessive or before an apposition, from the first on that is not small. */
export function wordsAfter(tail: string): string {
  let start = /^(?:['’]s|,(?= (?:an?|as|which|who) ))? (?:in )?/.exec(tail)?.[0].length ?? tail.length;
  while (start < tail.length) {
    const end = tail.indexOf(' ', start);
    if (end < 0 || !isSmall(tail.slice(start, end))) break;
    start = end + 1;
  }
  return tail.slice(start);
}

const isSmall = (word: string) =>
  SMALL.has(word) || (word.endsWith('ly') && word !== 'supply') || (word.endsWith('%') && !word.includes('.'));
const PREPOSITIONS = new Set('of in at by to into for from with through via my'.split(' '));
/** What is done by it is done by somebody; people are at bodies and in places, and have what is theirs. */
const AGAINST: Readonly<Record<string, number>> = {
  by: -3,
  at: -3,
  in: -0.75,
  from: -0.75,
  through: -0.75,
  via: -0.75,
  my: 2,
};
/** A fund has shares, too. */
const SHARES = -4;

/** What it did, or had, that no word here knows; and the next word of a longer name. */
const ACTING = /^(?:['’]s| (?:also )?[a-z]{3,}ed) /;
const ACT = 1.5;
const NAME_GOES_ON = /^ [A-Z][a-z]{2,}['’]?s?(?:[,.;]| [a-z])/;
const NAME = 3;

/** What a place or a person has: "Botswana's BTC". */
const OWNED = /(?<=[A-Z][a-z]+(?:s['’]|['’]s) )/y;
const OWN = 1.5;

/** What it is, as told right after it, up to the noun: "BTC, Botswana's fixed-line operator, said". */
const APPOSITION = /^, (?:an?|the|\w+['’]s?) (?:[\w-]+ ){0,3}?([\w-]+)(?:[,.;]| (?:in|of|for) )/;
/** Who writes a study. */
const STUDY = /^(?:stud|paper|report|survey)/;

/** Below this it is surely something else. */
const ELSEWHERE = -8;
/** Below this it is a company or an office. */
const BODY = -2;

export function phrase(
  { word, kind, asset }: Candidate,
  { before, head, tail, after: written, senseOf }: Surroundings,
): Opinion {
  if (word === 'russell' || kind === 'pair') return null;
  const [last = '', earlier = ''] = wordsBefore(head);
  const of = PREPOSITIONS.has(last) ? senseOf(earlier).of + (AGAINST[last] ?? 0) : 0;
  const next = wordsAfter(tail);
  const sense = senseOf(next);
  const isActing = asset !== 'IWM' && sense === NOTHING && ACTING.test(tail);
  const goesOn = NAME_GOES_ON.test(written);
  const after =
    (written.startsWith(' Holdings') ? 0 : goesOn ? Math.min(NAME, sense.after) : sense.after) -
    (isActing ? ACT : 0) -
    (goesOn ? NAME : 0);
  const first = senseOf(last).before;
  const what = written[0] === ',' ? senseOf(APPOSITION.exec(written)?.[1]?.toLowerCase() ?? '') : NOTHING;
  if (what === OTHER || what.before < BODY || (goesOn && sense.before < BODY)) return 'elsewhere';
  if (Math.min(first, after) < ELSEWHERE) return 'elsewhere';
  if (asset === 'IWM' || kind === 'name')
    return Math.max(0, Math.min(first, 1.5)) + (kind === 'name' || after < SHARES ? 0 : Math.min(after, 0));
  // People are at a body: "At BTC, nurses train".
  if (last === 'by' ? STUDY.test(earlier) : written[0] === ',' && before.endsWith('At ')) return 'elsewhere';
  const lean = first + of + after - (endsIn(before, OWNED) ? OWN : 0);
  return lean < ELSEWHERE ? 'elsewhere' : lean;
}
