/** Ether the coin against the class of compounds, the air of poets, the medium of light and the prophet. */

import type { Surroundings } from '../around.ts';
import type { Candidate } from '../candidates.ts';
import { endsIn } from '../surroundings.ts';
import { wordsAfter } from './phrase.ts';
import type { Opinion } from './verdict.ts';

/** What a chemist, a physicist or a reader of scripture sets before and after it, beyond the words of `words.ts`. */
const COMPOUND = /(?<=\b(?:petroleum|crown|book of)\s)/y;
const SUBSTANCE = /^[\s-](?:bonds?|groups?|drift|wind|day|\d+:\d)\b/;

/** Things vanish into the ether and come out of it, unless a word of markets goes on: "into the ether market". */
const AIR = /(?<=\b(?:in|into|from|of)\s(?:the|thin)\s(?:\w+\s)?)/y;

/** The coin takes no article: "the ether of hype". */
const THE = /\b(?:the|an|this|that) $/;

/** A percentage or an amount of money soon after it is a price's, in any language; a substance's share stands before it. */
const FIGURE_AFTER = /^(?:[^.;]|\.\d){0,30}?\d\s?(?:%|€|dol|дол|euro)/;

/** It opens the phrase, as a subject does. */
const OPENING = /(?<=^|[.:!?]\s|[«"“(]|\bel\s|l['’])/iy;

/** Amid words in small letters a capital makes a proper name; the medium of light takes an article. */
const NAME_BEFORE = /(?<=\s[a-zäöüß]{1,20}\s)(?<!\b(?:the|an|this|der|dem)\s)/y;
const NAME_AFTER = /^\s[a-zäöüß]/;

export function ether({ word }: Candidate, { before, written, after, head, tail, senseOf }: Surroundings): Opinion {
  if (word !== 'ether') return null;
  // Its own ticker after it: "Ether (ETH)".
  if (/^\s?\(\$?ETH\b/.test(after)) return 'asset';
  if (endsIn(head, COMPOUND) || SUBSTANCE.test(tail)) return 'elsewhere';
  if (endsIn(head, AIR) && senseOf(wordsAfter(tail)).weight <= 0) return 'other';
  if (THE.test(head.slice(-6)) && tail.startsWith(' of ')) return 'other';
  const isThing = THE.test(head.slice(-6)) && senseOf(wordsAfter(tail)).weight <= 0;
  const isName = written === 'Ether' && NAME_AFTER.test(after) && endsIn(before, NAME_BEFORE);
  return (
    (isThing ? -1.5 : 0) +
    (isName ? 1.5 : 0) +
    (/\d/.test(tail) && FIGURE_AFTER.test(tail) && endsIn(before, OPENING) ? 1.5 : 0)
  );
}
