/** The pre-filter: most text holds no candidate, and must cost next to nothing. */

import { BITCOIN_ABROAD, ETHER_ABROAD, ETHEREUM_ABROAD, RUSSELL_ABROAD } from './lexicon.ts';

/**
 * One flat alternation that begins with letters, so that the engine skips ahead; letters before a ticker make it part
 * of a word ("method"), but for the k of a price strip ("62.7keth"). On one-byte strings V8 drops the other scripts when it compiles it.
 */
const TRIGGER = new RegExp(
  `bi?tc|xbt|eth(?:(?<!(?:^|\\D)[a-z]...)|er[eiu]um)|éth?er|iwm|russell|(?:rut|rty)(?<![a-z]...)(?![a-z])|[ＢＥＩ][ＴＷ][ＣＨＭ]|${BITCOIN_ABROAD}|${ETHEREUM_ABROAD}|${ETHER_ABROAD}|${RUSSELL_ABROAD}`,
  'i',
);

/** Whether a text could hold a mention. False is certain; true is worth a call of `findMentions`. */
export function mayMention(text: string): boolean {
  return text.length > 1 && TRIGGER.test(text);
}
