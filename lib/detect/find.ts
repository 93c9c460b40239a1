/** Finds where a text mentions Bitcoin, Ether or the Russell 2000, and not their namesakes. */

import { type Candidate, candidates, type Word } from './candidates.ts';
import { declaration, type Meaning } from './declarations.ts';
import type { Mention, PageContext } from './mention.ts';
import { addresses } from './rules/addresses.ts';
import { ether } from './rules/ether.ts';
import { homonyms } from './rules/homonyms.ts';
import { markets } from './rules/markets.ts';
import { otherCoins } from './rules/other-coins.ts';
import { russell } from './rules/russell.ts';
import type { Verdict } from './rules/verdict.ts';
import { subjectOf } from './subject.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { mayMention } from './trigger.ts';

/** In order: the first rule that says something decides. Homonyms come before markets: "NYSE: ETH" is no coin. */
const RULES = [addresses, otherCoins, russell, ether, homonyms, markets];

/** How likely the bare word is ours before anything else is known; above 0 it counts as a mention. */
const CERTAIN = 50;
const PRIOR: Record<Word, number> = {
  bitcoin: 99,
  ethereum: 99,
  russell: 1.5,
  BTC: 1,
  ETH: 0.5,
  IWM: 0,
  XBT: -0.5,
  RTY: -0.5,
  ether: -0.5,
  RUT: -1.5,
};

/** In small letters tickers are often syllables, names or variables. */
const SMALL_LETTERS = -1;
/** What the page said of the word outweighs nearly all else; less so where the text also names the asset in full. */
const DECLARED: Record<Meaning, number> = { asset: 6, elsewhere: -9 };
const NAMED_TOO = 5;

const MARKET_HOST =
  /coin|crypt|block|market|financ|invest|trad|money|stock|etf|nasdaq|bloomberg|barron|benzinga|fool|kitco|hedge/;
const OTHER_HOST = /\.edu$|\.ac\.\w+$|^(?:\w+\.)*(?:ethz|epfl|psi)\.ch$|museum|iwm|\.edu\.\w+$|\buni-/;

function hostPrior(host = ''): number {
  if (OTHER_HOST.test(host)) return -2;
  return MARKET_HOST.test(host) ? 1.5 : 0;
}

function prior({ word, kind }: Candidate, written: string): number {
  const letters = written.replace(/s$/, '');
  return PRIOR[word] + (kind === 'ticker' && letters !== letters.toUpperCase() ? SMALL_LETTERS : 0);
}

/** Reads the blocks of one page in turn and remembers what the page declares: see `createDetector`. */
export interface Detector {
  find(text: string): Mention[];
}

/**
 * A detector for one page. `find` returns the mentions of a block of text, ascending and not overlapping; meanings
 * declared in a block ("Imperial War Museum (IWM)", "ETH Zürich", "Bitcoin (BTC)") hold in it and in all later ones.
 */
export function createDetector(context: PageContext = {}): Detector {
  const meanings = new Map<Word, Meaning>();
  const site = hostPrior(context.host);

  /** What rules and declarations say of one candidate; remembers what the page means by its word. */
  const judge = (candidate: Candidate, place: Surroundings): Verdict | number => {
    let lean = 0;
    let verdict: Verdict | undefined;
    for (const rule of RULES) {
      const opinion = rule(candidate, place);
      if (typeof opinion === 'number') lean += opinion;
      else if (opinion) {
        verdict = opinion;
        break;
      }
    }
    if (verdict === 'other') return verdict;
    const declared = declaration(candidate, place.before, place.after);
    if (declared) meanings.set(candidate.word, declared);
    else if (verdict === 'elsewhere' && meanings.get(candidate.word) !== 'asset') meanings.set(candidate.word, verdict);
    return declared ?? verdict ?? lean;
  };

  return {
    find(text) {
      if (!mayMention(text)) return [];
      const around = surroundingsOf(text);
      const places = candidates(text).map((candidate) => ({ candidate, place: around(candidate) }));
      const opinions = places.map(({ candidate, place }) => judge(candidate, place));
      const named = new Set(places.flatMap(({ candidate: { kind, asset } }) => (kind === 'name' ? [asset] : [])));
      const subject = subjectOf(text);
      return places
        .filter(({ candidate, place }, i) => {
          const opinion = opinions[i] ?? 0;
          if (typeof opinion === 'string') return opinion === 'asset';
          const meaning = meanings.get(candidate.word);
          let score = prior(candidate, place.written) + site + opinion;
          if (meaning)
            score += DECLARED[meaning] + (meaning === 'elsewhere' && named.has(candidate.asset) ? NAMED_TOO : 0);
          return score > CERTAIN || score + subject(candidate.start, candidate.end) > 0;
        })
        .map(({ candidate: { start, end, asset, kind } }) => ({ start, end, asset, kind }));
    },
  };
}

/** The mentions of one text that stands alone, ascending and not overlapping. Pure; time grows with the text's length. */
export function findMentions(text: string, context?: PageContext): Mention[] {
  return createDetector(context).find(text);
}
