/** What is marked in one block: its mentions, without those where nothing is ever marked. */

import type { Ticker } from '../assets.ts';
import type { Detector } from '../detect/find.ts';
import { type Block, isClosed, isLabel } from './areas.ts';
import { blockText } from './block-text.ts';
import type { Marked } from './handover.ts';
import { parentOf } from './parent.ts';

/** @param which the first mention of each asset, or all of them. */
export function mentionsOf(
  block: Block,
  { find }: Detector,
  wanted: ReadonlySet<Ticker>,
  which: 'first' | 'all',
): Marked[] {
  if (isClosed(block instanceof ShadowRoot ? block.host : block)) return [];
  const { text, rangeOf } = blockText(block);
  const seen = new Set<Ticker>();
  const mentions: Marked[] = [];
  for (const { asset, start, end } of find(text)) {
    if (!wanted.has(asset) || (which === 'first' && seen.has(asset))) continue;
    const range = rangeOf(start, end);
    const parent = range && parentOf(range.startContainer);
    // A block can hold closed parts: a button in a paragraph.
    if (!range || !parent || (parent !== block && isClosed(parent))) continue;
    if (isLabel(parent, block, text.slice(start, end))) continue;
    seen.add(asset);
    mentions.push({ asset, range });
  }
  return mentions;
}
