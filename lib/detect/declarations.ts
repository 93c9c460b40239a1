/** Meanings a page declares for a ticker: "Imperial War Museum (IWM)", "Bitcoin (BTC)", "BTC (biliary tract cancer)". */

import type { Ticker } from '../assets.ts';
import type { Candidate } from './candidates.ts';
import { LATIN } from './lexicon.ts';
import type { OtherLanguages } from './other-languages.ts';
import { endsIn, opensWith, type Surroundings } from './surroundings.ts';

/** What the page uses a bare word for. */
export type Meaning = 'asset' | 'elsewhere';

/** Our own names, at the end of what stands before the bracket or at the start of what stands in it. */
const OURS: Record<Ticker, string> = {
  BTC: 'bitcoins?',
  ETH: 'ethereum|ether',
  IWM: '(?:russell 2000|small[\\s-]?cap|ishares)(?:[\\s®]+(?:index|etf|fund|trust))*|etf|fund',
};

/** Words an abbreviation skips: the short ones (of, the, für, de). */
const SKIPPED = '[a-zü]{1,3}';

/**
 * A long form: each letter of the abbreviation, in order, begins a word or goes on in the word of the letter before
 * (as "extraterrestrial hypothesis" does for ETH); only small connecting words are skipped. After the idea of
 * Schwartz and Hearst (2003), narrowed so that no ordinary words are passed over.
 */
const longForm = (letters: string) => {
  const gap = `[${LATIN}'’]*?(?:[\\s\\d,–—-]+(?:${SKIPPED}\\s+)*)?`;
  return `${[...letters].join(gap)}[${LATIN}]*`;
};

/** How a bracket or a dash declares: ours before it, ours in it, another long form before it, another in it. */
type Forms = readonly [oursBefore: RegExp, oursIn: RegExp, otherBefore: RegExp, otherIn: RegExp];

const forms = new Map<string, Forms>();

function formsOf({ word, asset }: Candidate, abroad?: OtherLanguages): Forms {
  const key = word + (abroad ? 1 : 0);
  let made = forms.get(key);
  if (!made) {
    const pattern = (source: string, flags = 'i') => new RegExp(source, flags);
    const ours = `(?:${OURS[asset]}${abroad ? `|${abroad.ours[asset]}` : ''})`;
    const long = longForm(word);
    const opening = '^s?(?:,? stand(?:s|ing) for|\\s?[(–—=])\\s?["“]?(?:the |an? )?';
    made = [
      pattern(`(?<=${ours}[\\s®™’”"']{0,3})`, 'iy'),
      pattern(opening + ours),
      pattern(`(?<=(?<![${LATIN}])${long}[\\s”"'’,]{0,3})`, 'iy'),
      pattern(opening + long),
    ];
    forms.set(key, made);
  }
  return made;
}

/** What this occurrence declares its ticker to mean; null when it declares nothing. */
export function declaration(
  candidate: Candidate,
  { before, after }: Surroundings,
  abroad?: OtherLanguages,
): Meaning | null {
  if (candidate.kind !== 'ticker') return null;
  const bracket = before.lastIndexOf('(');
  const closed = bracket >= 0 && /^s?["”'’]?[),;:]/.test(after) && endsIn(before, /(?<=\((?:the\s|or\s)?["“'‘]?)/y);
  const mayOpen = opensWith(after, '(–—=,s');
  const opened = mayOpen && /^s?(?:\s?[(–—=]|,? stand)/.test(after);
  if (!closed && !opened) return null;
  const [oursBefore, oursIn, otherBefore, otherIn] = formsOf(candidate, abroad);
  const head = closed ? before.slice(0, bracket) : '';
  if (endsIn(head, oursBefore) || (opened && oursIn.test(after))) return 'asset';
  return endsIn(head, otherBefore) || (opened && otherIn.test(after)) ? 'elsewhere' : null;
}
