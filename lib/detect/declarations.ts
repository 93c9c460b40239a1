/** Meanings a page declares for a ticker: "Imperial War Museum (IWM)", "Bitcoin (BTC)", "BTC (biliary tract cancer)". */

import type { Ticker } from '../assets.ts';
import type { Surroundings } from './around.ts';
import type { Candidate, Word } from './candidate.ts';
import { LATIN } from './lexicon.ts';
import type { OtherLanguages } from './other-languages.ts';
import { endsIn } from './surroundings.ts';

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
  // "Rol Único Tributario" has an accent.
  `${Array.from(letters.toLowerCase(), (letter) => (letter === 'u' ? '[uú]' : letter)).join(`[${LATIN}'’]*?(?:[\\s\\d,–—-]+(?:[a-zü]{1,3}\\s+)*)?`)}[${LATIN}]*`;

/** Made when a word is first asked about, for making one costs more than asking it. */
const SPELLINGS: Partial<Record<Word, RegExp>> = {};

/** What tells a ticker's other meaning: hours of trading, the furniture maker; where it is the tax number; other yields. */
const TELLTALES: Partial<Record<Word, string>> = {
  ETH: '|[RG]TH\\b|Ethan Al',
  RUT: '|[Cc]hile|Santiago|Colombia|DIAN\\b|税|kron[oe]r|[Ss]wed|deduct|Rutgers|Scarlet',
  RTY: '|F[PT]Y',
};

/** Whether a text has a proper name of a ticker's initials: "the Bicycle Transportation Coalition"; or what else tells its other meaning. */
export function isSpelled(word: Word, text: string): boolean {
  SPELLINGS[word] ??= RegExp([...word].join('[a-z]+ (?:of |and )?') + (TELLTALES[word] ?? ''));
  return SPELLINGS[word].test(text);
}

/** "…(the BTC)", "…, or BTC,": what stands before the bracket is the name; "BTC (…", "BTC stands for …", "BTC – …": what follows is. */
const OPENS = /(?<=(?:\((?:the |or )?|, or )["“'‘]?)/y;
const CLOSES = /^s?["”'’]?[),;:]/;
const EXPLAINS = /^s?(?:,? stands for|\s?[(–—=])\s?["“]?(?:[Tt]he |[Aa]n? )?(.+)/s;

/** What this occurrence declares its ticker to mean; null when it declares nothing. */
export function declaration(
  { word, asset, kind }: Candidate,
  { before, after }: Surroundings,
  abroad?: OtherLanguages,
): Meaning | null {
  if (kind !== 'ticker') return null;
  const closed =
    endsIn(before, OPENS) && CLOSES.test(after) ? before.slice(0, before.search(/[(,][^(,]*$/)).toLowerCase() : '';
  const opened = EXPLAINS.exec(after)?.[1]?.toLowerCase() ?? '';
  if (!closed && !opened) return null;
  const says = (name: string) =>
    new RegExp(`(?<![${LATIN}])(?:${name})[\\s®™’”"',]*$`).test(closed) || new RegExp(`^(?:${name})`).test(opened);
  if (says(abroad ? `${OURS[asset]}|${abroad.ours[asset]}` : OURS[asset])) return 'asset';
  return says(`${longForm(word)}|ethan allen`) ? 'elsewhere' : null;
}
