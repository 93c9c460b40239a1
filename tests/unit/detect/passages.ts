/** Passages with their mentions marked in place, `{B:Bitcoin}`, `{E:ETH}`, `{R:Russell 2000}`, and the comparison with what is found. */

import { expect } from 'vitest';
import type { Ticker } from '../../../lib/assets.ts';
import { findMentions } from '../../../lib/detect/find-mentions.ts';
import type { Mention, PageContext } from '../../../lib/detect/mention.ts';

const ASSETS: Record<string, Ticker> = { B: 'BTC', E: 'ETH', R: 'IWM' };

/** The passage without its marks, and the mentions they stand for. */
export function readMarked(marked: string): { text: string; mentions: Omit<Mention, 'kind'>[] } {
  let text = '';
  let from = 0;
  const mentions: Omit<Mention, 'kind'>[] = [];
  for (const match of marked.matchAll(/\{([BER]):([^}]*)\}/g)) {
    text += marked.slice(from, match.index);
    const [whole, letter = '', surface = ''] = match;
    mentions.push({ start: text.length, end: text.length + surface.length, asset: ASSETS[letter] ?? 'BTC' });
    text += surface;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), mentions };
}

/** A text with mentions marked as a passage is, so that a failure shows both as text. */
export function mark(text: string, mentions: readonly Omit<Mention, 'kind'>[]): string {
  const letter = Object.fromEntries(Object.entries(ASSETS).map(([key, asset]) => [asset, key]));
  let marked = '';
  let from = 0;
  for (const { start, end, asset } of mentions) {
    marked += `${text.slice(from, start)}{${letter[asset]}:${text.slice(start, end)}}`;
    from = end;
  }
  return marked + text.slice(from);
}

/** Expects exactly the marked mentions. */
export function expectMentions(marked: string, context?: PageContext): void {
  const { text } = readMarked(marked);
  expect(mark(text, findMentions(text, context))).toBe(marked);
}
