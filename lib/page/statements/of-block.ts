/** The statements of a block of the page. */

import type { Detector } from '../../detect/find.ts';
import type { Mention } from '../../detect/mention.ts';
import { statementsOfBlock } from '../../statements/block.ts';
import type { Lexicon } from '../../statements/lexicon.ts';
import type { Statement } from '../../statements/statement.ts';
import type { PageMention } from '../mentions.ts';
import { type Block, blockOf } from '../reader/block.ts';
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
}

export interface BlockStatements {
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly block: BlockText;
}

/**
 * The statements of a block, or of the sentence around one of its mentions. Offsets count from the block's text.
 */
export function statementsIn(
  block: Block,
  { detector, lexicon, blockText }: Tools,
  around?: PageMention,
): BlockStatements | null {
  const element = block instanceof ShadowRoot ? block.host : block;
  if (element.closest(NO_SENTENCES)) return null;
  const own = blockText(block);
  if (!HAS_FIGURE.test(own.text)) return null;
  const mentions = detector.find(own.text);
  const place = around && mentions.find((mention) => isAt(own, mention, around))?.start;
  if (around && place === undefined) return null;
  const statements = statementsOfBlock(own.text, mentions, headingBefore(block), lexicon, place);
  return { statements, mentions, block: own };
}

/** The statements of the sentence around a mention that speak of its asset. */
export function statementsAround(mention: PageMention, tools: Tools): Statement[] {
  const found = statementsIn(blockOf(mention.range.startContainer), tools, mention);
  return (found?.statements ?? []).filter((statement) => tickerOf(statement) === mention.asset);
}

export const tickerOf = ({ asset }: Statement): PageMention['asset'] =>
  asset === 'bitcoin' ? 'BTC' : asset === 'ether' ? 'ETH' : 'IWM';

function isAt({ rangeOf }: BlockText, { asset, start, end }: Mention, { asset: wanted, range }: PageMention): boolean {
  if (asset !== wanted) return false;
  const own = rangeOf(start, end);
  return own?.startContainer === range.startContainer && own.startOffset === range.startOffset;
}
