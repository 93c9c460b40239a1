/** The claims of a block of text, sentence by sentence. */

import type { Mention } from '../detect/mention.ts';
import { type Claim, claimsOf } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import { sentencesOf } from './sentences.ts';

/**
 * The claims of a block; spans are JS string indices into it. A line that ends in a colon is the heading of the lines
 * after it ("For the week:"), as long as each of them is one sentence.
 * @param mentions the block's, ascending
 * @param before the block before it, which may be the heading of the block's first lines
 * @param place where in the block to look; without it, everywhere
 */
export function claimsOfBlock(
  text: string,
  mentions: readonly Mention[],
  before: string | null,
  lexicon: Lexicon,
  place?: number,
): Claim[] {
  let next = 0;
  let heading = before;
  return sentencesOf(text, lexicon).flatMap(({ start, end, isLine }) => {
    if (!isLine) heading = null;
    const own: Mention[] = [];
    for (let mention = mentions[next]; mention && mention.end <= end; mention = mentions[++next])
      if (mention.start >= start) own.push(mention);
    const isWanted = place === undefined || (start <= place && place < end);
    const claims = isWanted ? claimsOf({ text, start, end }, own, heading, lexicon) : [];
    if (text[end - 1] === ':') heading = text.slice(start, end);
    return claims;
  });
}
