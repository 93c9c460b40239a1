/** The pages that are read: generated ones of known size, and saved ones of real sites where the folder is at hand. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchPage {
  name: string;
  html: string | Buffer;
}

const SAVED = '../shared/pages';

/** Every saved page, or none when there is no such folder. */
export function savedPages(): BenchPage[] {
  if (!existsSync(SAVED)) return [];
  const files = readdirSync(SAVED).filter((name) => name.endsWith('.html'));
  return files.sort().map((name) => ({ name: name.replace(/\.html$/, ''), html: readFileSync(join(SAVED, name)) }));
}

const PLAIN =
  'the bank said on Monday that its new rates would hold for most of the year while other lenders together kept theirs and nobody whether in the market or outside of it knew what the next months could bring to method or manner'.split(
    ' ',
  );
const MENTIONS = [
  'Bitcoin rose 3% to $60,412',
  'traders sold BTC',
  'Ethereum gained as fees fell',
  'the price of ETH slipped',
  'small caps in the Russell 2000 rallied',
  'shares of IWM traded higher',
];
/** A paragraph is a text, a link, a text and a bold end. */
const TEXTS_PER_PARAGRAPH = 4;

/** An article of so many text nodes, with so many mentions spread evenly over it; always the same. */
export function generatedPage(texts: number, mentions: number, script = ''): BenchPage {
  const words = wordsFrom(1);
  const count = texts / TEXTS_PER_PARAGRAPH;
  const paragraphs = Array.from({ length: count }, (_, i) => {
    const from = Math.ceil((i * mentions) / count);
    const to = Math.ceil(((i + 1) * mentions) / count);
    const said = Array.from({ length: to - from }, (_, k) => MENTIONS[(from + k) % MENTIONS.length]).join(', ');
    return `<p>${words(12)} <a href="/story">${words(3)}</a> ${said} ${words(16)}<b>, ${words(2)}</b></p>`;
  });
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Markets</title>${script}</head><body>${paragraphs.join('')}</body></html>`;
  return { name: `${texts / 1000}k text nodes, ${mentions} mentions`, html };
}

/** Runs of plain words from a fixed generator. */
function wordsFrom(seed: number): (count: number) => string {
  let state = seed;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return PLAIN[state % PLAIN.length];
  };
  return (count) => Array.from({ length: count }, next).join(' ');
}
