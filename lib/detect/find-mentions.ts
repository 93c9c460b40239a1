/** The mentions of one text that stands alone, in every language. */

import { findAlone } from './find.ts';
import { languagesBy } from './languages/languages.ts';
import type { Mention, PageContext } from './mention.ts';
import { stemsOf } from './stems.ts';

const languages = languagesBy(stemsOf);

/** Ascending and not overlapping. Pure; time grows with the text's length. */
export function findMentions(text: string, context?: PageContext): Mention[] {
  return findAlone(text, languages, context).map(({ start, end, asset, kind }) => ({ start, end, asset, kind }));
}
