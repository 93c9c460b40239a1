/** Mentions of the tests' own, where a test is not about how they are found. */

import type { Ticker } from '../../../lib/assets.ts';
import type { PageMention } from '../../../lib/page/mentions.ts';

/** The first characters of an element's text as a mention. */
export function mentionIn(element: Element | ShadowRoot, asset: Ticker = 'BTC', length = 7): PageMention {
  const text = element.firstChild as Text;
  const range = { startContainer: text, startOffset: 0, endContainer: text, endOffset: length };
  return { asset, range: new StaticRange(range) };
}
