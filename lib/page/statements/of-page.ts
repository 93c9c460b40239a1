/** All claims of a page in reading order, read on demand in slices, each with the mention it is told at. */

import type { Claim } from '../../statements/claim.ts';
import type { PageMention, PageMentions } from '../mentions.ts';
import type { Block } from '../reader/block.ts';
import { claimsIn, type Tools, tickerOf } from './of-block.ts';

/** How long one slice may take, ms: half a frame, the rest is the page's. */
const SLICE = 8;
/** So many are enough to fill a list of twenty. */
const MOST = 60;

export interface PlacedClaim {
  readonly claim: Claim;
  readonly mention: PageMention;
}

/** Mentions as a reader comes to them. */
export type ReadingOrder = (mentions: readonly PageMention[]) => PageMention[];

export async function claimsOfPage(
  mentions: PageMentions,
  tools: Tools,
  inReadingOrder: ReadingOrder,
): Promise<PlacedClaim[]> {
  const pause = () => new Promise((resolve) => setTimeout(resolve));
  while (mentions.readOn()) await pause();
  const found: PlacedClaim[] = [];
  const seen = new Set<Block>();
  let deadline = performance.now() + SLICE;
  for (const { range } of inReadingOrder(mentions.all())) {
    const block = tools.blockOf(range.startContainer);
    if (seen.has(block) || found.length >= MOST) continue;
    seen.add(block);
    found.push(...placedIn(block, tools));
    if (performance.now() < deadline) continue;
    await pause();
    deadline = performance.now() + SLICE;
  }
  return found.slice(0, MOST);
}

function placedIn(block: Block, tools: Tools): PlacedClaim[] {
  const found = claimsIn(block, tools);
  return (found?.claims ?? []).flatMap((claim) => {
    const range = found?.block.rangeOf(claim.subject, claim.subject + 1);
    return range ? [{ claim, mention: { asset: tickerOf(claim), range } }] : [];
  });
}
