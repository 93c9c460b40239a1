/** Detection in other languages than English. */

import type { OtherLanguages } from '../other-languages.ts';
import { namesAbroad, OURS_ABROAD } from './names.ts';
import { ruleAbroad } from './rule.ts';
import { STEMS_ABROAD, signsAbroad } from './words.ts';

export const languages: OtherLanguages = {
  names: namesAbroad,
  ours: OURS_ABROAD,
  stems: STEMS_ABROAD,
  signs: signsAbroad,
  rule: ruleAbroad,
};
