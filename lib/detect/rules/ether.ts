/** Ether the coin against the class of compounds, the air of poets, the medium of light and the prophet. */

import type { Surroundings } from '../around.ts';
import type { Candidate } from '../candidate.ts';
import { OTHER } from '../sense.ts';
import { endsIn } from '../surroundings.ts';
import { wordsAfter } from './phrase.ts';
import type { Opinion } from './verdict.ts';

/** What a chemist, a physicist or a reader of scripture sets before and after it, beyond the words of `words.ts`. */
const COMPOUND = /(?<=(?:yl(?:ene)?|ulose)\s|\b(?:petroleum|glycol|crown|dry|book of)\s)/y;
const SUBSTANCE = /^[\s-](?:bonds?|groups?|drift|wind|day|\d+:\d)\b/;

/**
 * The coin takes no article, unless a word of markets goes on ("the ether market"); things vanish into the ether and come out
 * of it, and there is an ether of hype.
 */
const THE = /(?<=\b(?:the|an|this|thin)\s(?:\w+\s)?)/y;
const AIR = /(?<=\b(?:in|into|from|of)\s\w+\s(?:\w+\s)?)/y;

export function ether({ word }: Candidate, { after, head, tail, senseOf }: Surroundings): Opinion {
  if (word !== 'ether') return null;
  // Its own ticker after it: "Ether (ETH)".
  if (/^\s?\(\$?ETH\b/.test(after)) return 'asset';
  if (endsIn(head, COMPOUND) || SUBSTANCE.test(tail)) return 'elsewhere';
  const next = senseOf(wordsAfter(tail));
  if (next === OTHER) return 'other';
  if (next.weight + next.moves > 0 || !endsIn(head, THE)) return 0;
  return endsIn(head, AIR) || tail.startsWith(' of ') ? 'other' : -1.5;
}
