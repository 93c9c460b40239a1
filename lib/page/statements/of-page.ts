/** All statements of a page in reading order, read on demand in slices, each with the mention it is told at. */

import type { Statement } from '../../statements/statement.ts';
import type { PageMention, PageMentions } from '../mentions.ts';
import { type Block, blockOf } from '../reader/block.ts';
import { statementsIn, type Tools, tickerOf } from './of-block.ts';

/** How long one slice may take, ms: half a frame, the rest is the page's. */
const SLICE = 8;
/** So many are enough to fill a list of twenty. */
const MOST = 60;

export interface PlacedStatement {
  readonly statement: Statement;
  readonly mention: PageMention;
}

/** Mentions as a reader comes to them. */
export type ReadingOrder = (mentions: readonly PageMention[]) => PageMention[];

export async function statementsOfPage(
  mentions: PageMentions,
  tools: Tools,
  inReadingOrder: ReadingOrder,
): Promise<PlacedStatement[]> {
  const pause = () => new Promise((resolve) => setTimeout(resolve));
  while (mentions.readOn()) await pause();
  const found: PlacedStatement[] = [];
  const seen = new Set<Block>();
  let deadline = performance.now() + SLICE;
  for (const { range } of inReadingOrder(mentions.all())) {
    const block = blockOf(range.startContainer);
    if (seen.has(block) || found.length >= MOST) continue;
    seen.add(block);
    found.push(...placedIn(block, tools));
    if (performance.now() < deadline) continue;
    await pause();
    deadline = performance.now() + SLICE;
  }
  return found.slice(0, MOST);
}

function placedIn(block: Block, tools: Tools): PlacedStatement[] {
  const found = statementsIn(block, tools);
  return (found?.statements ?? []).flatMap((statement) => {
    const asset = tickerOf(statement);
    // The mention that is the subject: the last of its asset before the figure.
    const subject = found?.mentions.findLast((mention) => mention.asset === asset && mention.start < statement.start);
    const range = subject && found?.block.rangeOf(subject.start, subject.end);
    return range ? [{ statement, mention: { asset, range } }] : [];
  });
}
