/** Ether the coin against the solvent, the class of compounds, the air of poets and the prophet. */

import type { Candidate } from '../candidates.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** Names of groups end in -yl, and few other adjectives stand there in chemistry: "diethyl ether", "crown ether". */
const COMPOUND =
  /(?:yl|\b(?:petroleum|petrol|crown|glycol|sulph?uric|cellulose|silyl|enol|thio|aqueous|anhydrous|dry|cold|hot|nitrous|luminiferous|luminous|electromagnetic|cosmic|spirits? of|book of))[\s-]$/i;

/** What only a substance or a medium has. */
const SUBSTANCE =
  /^[\s-](?:bonds?|link(?:ed|age)s?|groups?|lipids?|extract\w*|layers?|solution|phase|solvent|solub\w+|insolub\w+|an(?:a)?esth\w+|frolic\w*|vapou?r\w*|inhal\w+|oxygen|moiet\w+|ring|drift|wind|theor\w+|hypothes\w+|was added|and (?:ethyl|hexane|water|chloroform|alcohol|ethanol))\b/i;

/** Things vanish into and come out of the ether; coins are held in plain "ether". A noun of the market after it undoes this. */
const AIR = /\b(?:in|into|from|out of|through|across|over|off into|to|via)\s(?:the|thin)\s(?:\w+\s)?$/i;
const COIN_NOUN =
  /^[\s-](?:token|coin|price|market|etf|etp|futures|balance|holding|reserve|position|network|trade|treasur|staking|wallet|pool|supply|crypto|blockchain|contract|that|they|it\s)/i;

/** A verse of scripture. */
const VERSE = /^\s\d{1,2}:\d/;

export function ether({ word }: Candidate, { before, after }: Surroundings): Opinion {
  if (word !== 'ether') return null;
  if (COMPOUND.test(before) || SUBSTANCE.test(after) || VERSE.test(after)) return 'elsewhere';
  if (AIR.test(before) && !COIN_NOUN.test(after)) return 'other';
  return null;
}
