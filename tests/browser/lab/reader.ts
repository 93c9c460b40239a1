/** What the tests of the reader's modules call in a page. */

import type { PageMention, PageMentions } from '../../../lib/page/mentions.ts';
import { readPage } from '../../../lib/page/reader/reader.ts';
import { wholeBlockReader } from '../../../lib/page/reader/whole-block-reader.ts';

/** Reads the page until it marks something, or something in the element with an id. */
export async function read(marks: 'first' | 'all' = 'first', id?: string): Promise<PageMentions> {
  const options = {
    assets: ['BTC', 'ETH', 'IWM'],
    marks,
    host: 'example.org',
    blockReader: () => wholeBlockReader,
  } as const;
  const reader = readPage(options, new AbortController().signal);
  const isIn = ({ range }: PageMention) => range.startContainer.parentElement?.closest('[id]')?.id === id;
  const isRead = () => (id === undefined ? reader.size > 0 : reader.all().some(isIn));
  await new Promise<void>((marked) => reader.onChange(() => isRead() && marked()));
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

/** Where they are: the id of the nearest element that has one, or their text; said of those without a line. */
export const places = (mentions: PageMentions): string[] =>
  mentions.all().map(({ range: { startContainer, startOffset, endContainer, endOffset }, isDrawn }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const place = startContainer.parentElement?.closest('[id]')?.id ?? range.toString();
    return isDrawn === false ? `${place} undrawn` : place;
  });
