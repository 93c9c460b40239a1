/** What is marked in one block: its mentions, without those where nothing is ever marked. */

import type { Ticker } from '../../assets.ts';
import type { Detector } from '../../detect/find.ts';
import type { PageMention } from '../mentions.ts';
import { parentOf } from '../parent.ts';
import type { Block } from './block.ts';
import { blockText } from './block-text.ts';
import { isNoProse, labelsIn } from './prose.ts';

export interface Wanted {
  assets: ReadonlySet<Ticker>;
  /** The first mention of each asset in a block, or all of them. */
  marks: 'first' | 'all';
}

/** Looks at the mentions of a block one after the other: whoever steps through it may stop after each and go on later. */
export function* mentionsIn(block: Block, { find }: Detector, wanted: Wanted): Generator<undefined, PageMention[]> {
  const mentions: PageMention[] = [];
  if (isNoProse(block instanceof ShadowRoot ? block.host : block)) return mentions;
  const { text, rangeOf } = blockText(block);
  const isLabel = labelsIn(block);
  const seen = new Set<Ticker>();
  for (const { asset, start, end } of find(text, block)) {
    if (!wanted.assets.has(asset) || (wanted.marks === 'first' && seen.has(asset))) continue;
    yield;
    const range = rangeOf(start, end);
    const parent = range && parentOf(range.startContainer);
    // A block can hold what is no prose: a button in a paragraph.
    if (!range || !parent || (parent !== block && isNoProse(parent))) continue;
    if (isLabel(parent, text.slice(start, end))) continue;
    seen.add(asset);
    mentions.push({ asset, range });
  }
  return mentions;
}
