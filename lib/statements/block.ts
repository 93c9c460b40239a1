/** The claims of a block of text, sentence by sentence. */

import type { Mention } from '../detect/mention.ts';
import { type Claim, claimsOf } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Token } from './tags.ts';

/** A sentence of a block with its own mentions, both counted from the sentence's start. */
interface Told extends Sentence {
  readonly mentions: readonly Mention[];
  readonly isFirst: boolean;
}

/** The sentences of a block that hold mentions; `mentions` are the block's, ascending. Linear. */
function told(text: string, mentions: readonly Mention[], lexicon: Lexicon): Told[] {
  let next = 0;
  return sentencesOf(text, lexicon).flatMap((sentence, i) => {
    const own: Mention[] = [];
    for (; next < mentions.length; next++) {
      const mention = mentions[next] as Mention;
      if (mention.end > sentence.end) break;
      const { start } = sentence;
      if (mention.start >= start) own.push({ ...mention, start: mention.start - start, end: mention.end - start });
    }
    return own.length > 0 ? [{ ...sentence, mentions: own, isFirst: i === 0 }] : [];
  });
}

/**
 * The claims of a block, spans counted from the block's start.
 * @param before the block before it, which may be the heading of the block's first sentence
 * @param place where in the block to look; without it, everywhere
 */
export function claimsOfBlock(
  text: string,
  mentions: readonly Mention[],
  before: string | null,
  lexicon: Lexicon,
  place?: number,
): Claim[] {
  return told(text, mentions, lexicon)
    .filter(({ start, end }) => place === undefined || (start <= place && place < end))
    .flatMap(({ start, end, mentions: own, isFirst }) =>
      claimsOf(text.slice(start, end), own, isFirst ? before : null, lexicon).map((claim) => ({
        ...claim,
        subject: claim.subject + start,
        segments: claim.segments.map((tokens) => tokens.map((token) => movedBy(token, start))),
      })),
    );
}

const movedBy = (token: Token, by: number): Token => ({ ...token, start: token.start + by, end: token.end + by });
