/** Detection in other languages than English. */

import type { OtherLanguages } from '../other-languages.ts';
import type { stemsOf } from '../stems.ts';
import { namesAbroad, OURS_ABROAD } from './names.ts';
import { ruleAbroad } from './rule.ts';
import { signsAbroad, WORDS_ABROAD } from './words.ts';

/** @param lookUp what looks words up: detection has it already where this comes after. */
export const languagesBy = (lookUp: typeof stemsOf): OtherLanguages => ({
  names: namesAbroad,
  ours: OURS_ABROAD,
  stems: lookUp(WORDS_ABROAD),
  signs: signsAbroad,
  rule: ruleAbroad,
});
