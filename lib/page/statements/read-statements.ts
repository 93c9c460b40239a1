/** The page's part of the grammar of statements, in the words of one language. */

import { compileLexicon } from '../../statements/lexicon.ts';
import type { Words } from '../../statements/words/words.ts';
import { shared } from '../shared.ts';
import { claimsAround, type Tools } from './of-block.ts';
import { claimsOfPage } from './of-page.ts';

/** Detection came before, or there would be no mention to ask about. */
type Detection = Required<Pick<typeof shared, 'createDetector' | 'blockText' | 'blockOf'>>;

export function readStatements(words: Words): void {
  let known: Tools | undefined;
  const tools = () => {
    const { createDetector, ...blocks } = shared as Detection;
    known ??= { ...blocks, detector: createDetector({ host: location.hostname }), lexicon: compileLexicon(words) };
    return known;
  };
  shared.statements = {
    around: (mention) => claimsAround(mention, tools()),
    ofPage: (mentions, inReadingOrder) => claimsOfPage(mentions, tools(), inReadingOrder),
  };
}
