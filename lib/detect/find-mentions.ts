/** The mentions of one text that stands alone, in every language. */

import { createDetector } from './find.ts';
import { languages } from './languages/languages.ts';
import type { Mention, PageContext } from './mention.ts';

/** Ascending and not overlapping. Pure; time grows with the text's length. */
export function findMentions(text: string, context?: PageContext): Mention[] {
  return createDetector(context, () => languages).find(text);
}
