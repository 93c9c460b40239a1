/**
 * What other languages than English add to detection. Most pages are English or say nothing of ours: names in other scripts,
 * words and rules of other languages come after, where a page has letters that English lacks.
 */

import type { Ticker } from '../assets.ts';
import type { Surroundings } from './around.ts';
import type { Candidate } from './candidate.ts';
import type { Opinion } from './rules/verdict.ts';
import type { Sense, Sign } from './sense.ts';
import type { Stems } from './stems.ts';

export interface OtherLanguages {
  /** Places in a folded text whose letters could be a mention and are no English word. */
  names(folded: string): Candidate[];
  /** Our names in other scripts, as sources of regular expressions. */
  readonly ours: Record<Ticker, string>;
  /** What words in Latin letters say. */
  readonly stems: Stems<Sense>;
  /** Signs of a folded text in other scripts. */
  signs(folded: string): Sign[];
  /** What stands around a candidate in other languages. */
  rule(candidate: Candidate, around: Surroundings): Opinion;
}
