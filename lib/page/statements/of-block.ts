/** The claims of a block of the page. */

import type { Detector } from '../../detect/find.ts';
import type { Mention } from '../../detect/mention.ts';
import { claimsOfBlock } from '../../statements/block.ts';
import type { Claim } from '../../statements/claim.ts';
import type { Lexicon } from '../../statements/lexicon.ts';
import type { PageMention } from '../mentions.ts';
import type { Block } from '../reader/block.ts';
import type { BlockText } from '../reader/block-text.ts';
import { headingBefore } from './heading.ts';

/** Captions tell of their picture, tables are lists of quotes. */
const NO_SENTENCES = 'table, figcaption, caption';
const HAS_FIGURE = /\d|double|triple|halve|record/i;

/** What reading takes: detection and the text of blocks come from its script, the words from the page's language. */
export interface Tools {
  readonly detector: Detector;
  readonly lexicon: Lexicon;
  blockText(block: Block): BlockText;
  blockOf(node: Node): Block;
}

export interface BlockClaims {
  readonly claims: readonly Claim[];
  readonly block: BlockText;
}

/**
 * The claims of a block, or of the sentence around one of its mentions. Offsets count from the block's text.
 */
export function claimsIn(
  block: Block,
  { detector, lexicon, blockText }: Tools,
  around?: PageMention,
): BlockClaims | null {
  const element = block instanceof ShadowRoot ? block.host : block;
  if (element.closest(NO_SENTENCES)) return null;
  const own = blockText(block);
  if (!HAS_FIGURE.test(own.text)) return null;
  const mentions = detector.find(own.text);
  const place = around && mentions.find((mention) => isAt(own, mention, around))?.start;
  if (around && place === undefined) return null;
  return { claims: claimsOfBlock(own.text, mentions, headingBefore(block), lexicon, place), block: own };
}

/** The claims of the sentence around a mention that speak of its asset. */
export function claimsAround(mention: PageMention, tools: Tools): Claim[] {
  const found = claimsIn(tools.blockOf(mention.range.startContainer), tools, mention);
  return (found?.claims ?? []).filter((claim) => tickerOf(claim) === mention.asset);
}

export const tickerOf = ({ asset }: Claim): PageMention['asset'] =>
  asset === 'bitcoin' ? 'BTC' : asset === 'ether' ? 'ETH' : 'IWM';

function isAt({ rangeOf }: BlockText, { asset, start, end }: Mention, { asset: wanted, range }: PageMention): boolean {
  if (asset !== wanted) return false;
  const own = rangeOf(start, end);
  return own?.startContainer === range.startContainer && own.startOffset === range.startOffset;
}
