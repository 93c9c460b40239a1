/** Ether the coin against the class of compounds, the air of poets, the medium of light and the prophet. */

import type { Candidate } from '../candidates.ts';
import { endsIn, type Surroundings } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** What a chemist, a physicist or a reader of scripture sets before and after it, beyond the words of `subject-words.ts`. */
const COMPOUND = /(?<=\b(?:petrol|crown|glycol|sulph?uric|cellulose|luminous|cosmic|book of)\s)/iy;
const SUBSTANCE =
  /^[\s-](?:bonds?|linkages?|groups?|lipids?|layers?|solution|phase|frolics?|drift|wind|dome|day|was added|\d+:\d)\b/i;

/** Things vanish into the ether and come out of it; a noun of the market after it undoes this ("into the ether market"). */
const AIR = /(?<=\b(?:in|into|from|out of|through|across|over|via)\s(?:the|thin)\s(?:\w+\s)?)/iy;
const COIN_NOUN =
  /^[\s-](?:token|coin|price|market|et[fp]|futures|balance|hold|reserve|position|network|trad|treasur|stak|wallet|pool|supply|crypto|contract|that|they)/i;

/** Amid words in small letters a capital makes a proper name; the medium of light takes an article. */
const NAME_BEFORE = /(?<=\s[a-zäöüß]{1,20}\s)(?<!\b(?:the|an|this|der|dem)\s)/y;
const NAME_AFTER = /^\s[a-zäöüß]/;

export function ether({ word }: Candidate, { before, written, after }: Surroundings): Opinion {
  if (word !== 'ether') return null;
  // Its own ticker after it: "Ether (ETH)".
  if (/^\s?\(\$?ETH\b/.test(after)) return 'asset';
  if (endsIn(before, COMPOUND) || SUBSTANCE.test(after)) return 'elsewhere';
  if (endsIn(before, AIR) && !COIN_NOUN.test(after)) return 'other';
  return written === 'Ether' && NAME_AFTER.test(after) && endsIn(before, NAME_BEFORE) ? 1.5 : 0;
}
