/** Meanings a page declares for a ticker: "Imperial War Museum (IWM)", "Bitcoin (BTC)", "BTC (biliary tract cancer)". */

import type { Candidate, Word } from './candidates.ts';
import { LATIN } from './lexicon.ts';

/** What the page uses a bare word for. */
export type Meaning = 'asset' | 'elsewhere';

/** Our own names, at the end of what stands before the bracket or at the start of what stands in it. */
const OURS = {
  BTC: 'bitcoins?|ビットコイン|比特[币幣]|비트코인|би[тц]ко\\S+|بيتكوين|ביטקוין',
  ETH: 'ethereum|ether|イーサリアム|イーサ|以太[坊币幣]|이더리움|이더|э[фт][еи]р\\S*',
  IWM: '(?:russell 2000|small[\\s-]?cap|ishares)(?:[\\s®]+(?:index|etf|fund|trust))*|etf|fund',
} as const;

/** Words an abbreviation skips. */
const SKIPPED = '(?:of|the|and|for|in|de|der|des|die|du|für|vom|von|la|le|et|und|y)';

/**
 * A long form: each letter of the abbreviation, in order, begins a word or goes on in the word of the letter before
 * (as "extraterrestrial hypothesis" does for ETH); only small connecting words are skipped. After the idea of
 * Schwartz and Hearst (2003), narrowed so that no ordinary words are passed over.
 */
const longForm = (letters: string) => {
  const gap = `[${LATIN}'’]*?(?:[\\s\\d,–—-]+(?:${SKIPPED}\\s+)*)?`;
  return `${[...letters].join(gap)}[${LATIN}]*`;
};

interface Forms {
  readonly oursBefore: RegExp;
  readonly oursInside: RegExp;
  readonly otherBefore: RegExp;
  readonly otherInside: RegExp;
}

const forms = new Map<Word, Forms>();

function formsOf({ word, asset }: Candidate): Forms {
  let made = forms.get(word);
  if (!made) {
    const long = longForm(word);
    made = {
      oursBefore: new RegExp(`(?:${OURS[asset]})[\\s®™,’”"']*\\(?$`, 'i'),
      oursInside: new RegExp(`^s?\\s?\\(\\s?(?:${OURS[asset]})`, 'i'),
      otherBefore: new RegExp(`(?<![${LATIN}])${long}[\\s”"'’,]*$`, 'i'),
      otherInside: new RegExp(`^s?\\s?(?:\\(|[–—=]\\s|stands for )\\s?(?:the |an? )?${long}`, 'i'),
    };
    forms.set(word, made);
  }
  return made;
}

/** What this occurrence declares its ticker to mean; null when it declares nothing. */
export function declaration(candidate: Candidate, before: string, after: string): Meaning | null {
  if (candidate.kind !== 'ticker') return null;
  const bracketed = /^s?\s?[),;:]/.test(after) ? /\((?:the\s|or\s)?["“'‘]?$/.exec(before) : null;
  const opened = /^s?\s?[(–—=s]/.test(after);
  if (!bracketed && !opened) return null;
  const { oursBefore, oursInside, otherBefore, otherInside } = formsOf(candidate);
  if (bracketed) {
    const head = before.slice(0, bracketed.index);
    if (oursBefore.test(head)) return 'asset';
    if (otherBefore.test(head)) return 'elsewhere';
  }
  if (opened) {
    if (oursInside.test(after)) return 'asset';
    if (otherInside.test(after)) return 'elsewhere';
  }
  return null;
}
