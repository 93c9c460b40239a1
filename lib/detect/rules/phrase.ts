/** What the words beside a ticker say that stand in a phrase with it: verbs, possessors, nouns and their prepositions. */

import type { Surroundings } from '../around.ts';
import type { Candidate } from '../candidate.ts';
import { NOTHING } from '../sense.ts';
import { endsIn } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** Small words that part the others. */
const SMALL = new Set(
  'our your the a an as some more its their has have is are was were been be also will would which who'.split(' '),
);

/** Whose it is: "the shares of Botswana's BTC". */
const OWNER = /['’]s?$/;

/** The two words nearest before a place at a space that are not small, the nearest first. */
export function wordsBefore(head: string): string[] {
  const words: string[] = [];
  let end = head.length - 1;
  while (end > 0 && head[end] === ' ' && words.length < 2) {
    const start = head.lastIndexOf(' ', end - 1) + 1;
    const word = head.slice(start, end);
    if (!SMALL.has(word)) words.push(word);
    end = start - 1;
  }
  return words;
}

/** The words after a place at a space, a possessive or before an apposition, from the first on that is not small. */
export function wordsAfter(tail: string): string {
  let start = /^(?:['’]s|,(?= (?:an?|as|which|who) ))? (?:in |to )?/.exec(tail)?.[0].length ?? tail.length;
  while (start < tail.length) {
    const end = tail.indexOf(' ', start);
    if (end < 0 || !SMALL.has(tail.slice(start, end))) break;
    start = end + 1;
  }
  return tail.slice(start);
}

/** What is done by it is done by somebody; people are at bodies and from places, and have what is theirs. */
const PREPOSITIONS: Readonly<Record<string, number>> = {
  __proto__: null as never,
  of: 0,
  to: 0,
  for: 0,
  with: 0,
  der: 0,
  in: 0.5,
  by: -3,
  at: -5,
  from: -0.75,
  my: 2,
};
/** A fund has shares, too. */
const SHARES = -4;

/** What it did, or had, that no word here knows; and the next word of a longer name. */
const ACTING = /^(?:['’]s| [a-z]{3,}ed) /;
const ACT = 1.5;
const NAME_GOES_ON = /^ [A-Z][a-z]{2,}['’]?s?(?:[,.;]| [a-z])/;
const NAME = 3;

/** What a place or a person has, or a part of: "Botswana's BTC", "51% of BTC". */
const OWNED = /(?<=[A-Z][a-z]+(?:s['’]|['’]s) |\d ?(?:%|per ?cent) of )/y;
const OWN = 1.5;
/** Bodies have an article, coins seldom. */
const ARTICLE = 1.5;

/** What it is called right after it, up to the noun: "BTC, Botswana's fixed-line operator, said", "ETH (the university)", "IWM the fund". */
const APPOSITION =
  /^(?:, (?:an?|the|\w+['’]s?) (?:[\w-]+ ){0,3}?| \(?the )([\w-]+)(?:[),.;]| (?:in|of|for) |(?<=^ \(?the \S+)(?: |$))/;
/** And what before a bracket: "the Bodoland council (BTC)". */
const BRACKETED = /(\w+) \($/;

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
  let [last = '', earlier = ''] = wordsBefore(head);
  // "NYSE: IWM", "London. Ether": a colon and a full stop end the phrase.
  const first = /.{5}[.;!?]$|:$/.test(last) ? 0 : senseOf(last).before;
  if (OWNER.test(last)) [last = '', earlier = ''] = wordsBefore(head.slice(0, head.lastIndexOf(last)));
  const preposition = PREPOSITIONS[last];
  const of = preposition === undefined ? 0 : senseOf(earlier).of + preposition;
  const next = wordsAfter(tail);
  const noun = senseOf(next);
  // "BTC golden share": an adjective that no list holds parts it from its noun.
  const gap = next.indexOf(' ');
  const beyond = noun === NOTHING && next.charCodeAt(gap - 1) > 96 ? senseOf(next.slice(gap + 1)) : noun;
  // "BTC, ETH and shares": what stands beside it in a list is not its own.
  const sense = beyond.after < 0 && /^(?:and|or) /.test(next) ? NOTHING : beyond;
  const isActing = asset !== 'IWM' && sense === NOTHING && ACTING.test(tail);
  const goesOn = NAME_GOES_ON.test(written);
  const after =
    (written.startsWith(' Holdings')
      ? 0
      : goesOn
        ? Math.min(NAME, sense.after)
        : sense.after || (sense.weight < 0 ? -2 : 0)) -
    (isActing ? ACT : 0) -
    (goesOn ? NAME : 0);
  const called = (written[0] === ')' ? BRACKETED.exec(before) : APPOSITION.exec(written))?.[1];
  const what = called ? senseOf(called.toLowerCase()) : NOTHING;
  if (asset === 'IWM' ? what.weight > 0 : what.coins > 0) return 'asset';
  if (what.weight < 0 || what.companies > 0 || what.before < BODY || (goesOn && sense.before < BODY))
    return 'elsewhere';
  if (Math.min(first, after) < ELSEWHERE) return 'elsewhere';
  // Museums are places, have pictures, and are paid in pounds.
  if (asset === 'IWM' && (/\bAt $|© $/.test(before) || /£/.test(before + written))) return -3;
  if (asset === 'IWM' || kind === 'name')
    return (
      Math.max(0, Math.min(kind === 'name' ? Math.max(first, of - 1) : first, 1.5)) +
      (kind === 'name' || after < SHARES ? 0 : Math.min(after, 1.5))
    );
  if (last === 'by' && STUDY.test(earlier)) return 'elsewhere';
  const lean =
    first + of + after - (endsIn(before, OWNED) ? OWN : word === 'BTC' && head.endsWith('the ') ? ARTICLE : 0);
  return lean < ELSEWHERE ? 'elsewhere' : lean;
}
