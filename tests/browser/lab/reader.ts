/** What the tests of the reader's modules call in a page. */

import type { PageMentions } from '../../../lib/page/mentions.ts';
import { readPage } from '../../../lib/page/reader/reader.ts';
import { wholeBlockReader } from '../../../lib/page/reader/whole-block-reader.ts';

/** Reads the page until it marks something. */
export async function read(marks: 'first' | 'all' = 'first'): Promise<PageMentions> {
  const options = {
    assets: ['BTC', 'ETH', 'IWM'],
    marks,
    host: 'example.org',
    blockReader: () => wholeBlockReader,
  } as const;
  const reader = readPage(options, new AbortController().signal);
  await new Promise<void>((marked) => reader.onChange(() => reader.size > 0 && marked()));
  return reader;
}

/** What is marked, as it stands in the page. */
export const marked = (mentions: PageMentions): string[] =>
  mentions.all().map(({ range: { startContainer, startOffset, endContainer, endOffset } }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });
