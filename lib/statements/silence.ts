/** Sentences of which nothing is said, whatever else they hold. */

import type { Token } from './tokens.ts';

/** Whether a word of doubt, a condition, a question, a price within a day or an average stands in a sentence. */
export function isSilent(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.tag === 'silence' || (token.tag === 'mark' && token.mark === '?'));
}
