/** The statements of a block of text, sentence by sentence. */

import type { Mention } from '../detect/mention.ts';
import type { Lexicon } from './lexicon.ts';
import { parseStatements } from './parse.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Statement } from './statement.ts';

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
 * The statements of a block, spans counted from the block's start.
 * @param before the block before it, which may be the heading of the block's first sentence
 * @param place where in the block to look; without it, everywhere
 */
export function statementsOfBlock(
  text: string,
  mentions: readonly Mention[],
  before: string | null,
  lexicon: Lexicon,
  place?: number,
): Statement[] {
  return told(text, mentions, lexicon)
    .filter(({ start, end }) => place === undefined || (start <= place && place < end))
    .flatMap(({ start, end, mentions: own, isFirst }) => {
      const heading = isFirst ? before : null;
      return parseStatements(text.slice(start, end), own, heading, lexicon).map((statement) => ({
        ...statement,
        start: statement.start + start,
        end: statement.end + start,
      }));
    });
}
