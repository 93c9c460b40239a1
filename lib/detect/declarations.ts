/** Meanings a page declares for a ticker: "Imperial War Museum (IWM)", "Bitcoin (BTC)", "BTC (biliary tract cancer)". */

import type { Ticker } from '../assets.ts';
import type { Surroundings } from './around.ts';
import type { Candidate, Word } from './candidates.ts';
import { LATIN } from './lexicon.ts';
import type { OtherLanguages } from './other-languages.ts';

/** What the page uses a bare word for. */
export type Meaning = 'asset' | 'elsewhere';

/** Our own names, at the end of what stands before the bracket or at the start of what stands in it. */
const OURS: Record<Ticker, string> = {
  BTC: 'bitcoins?',
  ETH: 'ethereum|ether',
  IWM: 'etf|fund|trust|index|russell 2000|small.caps?|ishares',
};

/**
 * A long form: each letter of the abbreviation, in order, begins a word or goes on in the word of the letter before
 * (as "extraterrestrial hypothesis" does for ETH); only small connecting words are skipped (of, the, für, de). After the
 * idea of Schwartz and Hearst (2003), narrowed so that no ordinary words are passed over.
 */
const longForm = (letters: string) =>
  `${[...letters.toLowerCase()].join(`[${LATIN}'’]*?(?:[\\s\\d,–—-]+(?:[a-zü]{1,3}\\s+)*)?`)}[${LATIN}]*`;

const patterns = new Map<string, RegExp>();
function pattern(source: string): RegExp {
  const made = patterns.get(source) ?? new RegExp(source);
  patterns.set(source, made);
  return made;
}

/** Proper names of the tickers' initials: "the Bicycle Transportation Coalition". */
const SPELLED: Partial<Record<Word, RegExp>> = {
  BTC: /\bB[a-z]+\s(?:of\s)?T[a-z]+\s(?:and\s)?C[a-z]+/,
  ETH: /\bE[a-z]+\s(?:of\s)?T[a-z]+\s(?:and\s)?H[a-z]+/,
  IWM: /\bI[a-z]+\s(?:of\s)?W[a-z]+\s(?:and\s)?M[a-z]+/,
};
export const isSpelled = (word: Word, text: string): boolean => SPELLED[word]?.test(text) === true;

/** What this occurrence declares its ticker to mean; null when it declares nothing. */
export function declaration(
  { word, asset, kind }: Candidate,
  { before, after }: Surroundings,
  abroad?: OtherLanguages,
): Meaning | null {
  if (kind !== 'ticker') return null;
  const [head, tail] = [before.toLowerCase(), after.toLowerCase()];
  const closed =
    /^s?["”'’]?[),;:]/.test(tail) && /\((?:the |or )?["“'‘]?$/.test(head) ? head.slice(0, head.lastIndexOf('(')) : '';
  const opened = /^s?(?:,? stand(?:s|ing) for|\s?[(–—=])\s?["“]?(?:the |an? )?(.+)/s.exec(tail)?.[1] ?? '';
  if (!closed && !opened) return null;
  const says = (name: string) =>
    pattern(`(?<![${LATIN}])(?:${name})[\\s®™’”"',]*$`).test(closed) || pattern(`^(?:${name})`).test(opened);
  if (says(abroad ? `${OURS[asset]}|${abroad.ours[asset]}` : OURS[asset])) return 'asset';
  return says(longForm(word)) ? 'elsewhere' : null;
}
