/** How likely a candidate is ours: before anything is known, by the text around it, by its page. */

import type { Candidate, Word } from './candidate.ts';
import type { Meaning } from './declarations.ts';
import type { Subject } from './subject.ts';

/** Names that are ours whatever stands around. */
export const isCertain = (word: Word) => word === 'bitcoin' || word === 'ethereum';

/** How likely the bare word is ours before anything else is known; above 0 it counts as a mention. */
const PRIORS: Partial<Record<Word, number>> = { russell: 1.5, XBT: -0.5, R2K: -0.5, ether: -0.9, RUT: -2 };
export const priorOf = (word: Word) => PRIORS[word] ?? 0.5;

/** Tidemark reads market and news sites and those a reader chose; universities and museums may be among the last. */
const OTHER_HOSTS = /\.edu\b|\.ac\.|ethz\.|epfl\.|museum|iwm/;
export const hostPrior = (host?: string) => (host === undefined ? 0 : OTHER_HOSTS.test(host) ? -2 : 1);

const MOST = 6;
export const clip = (lean: number) => Math.max(-MOST, Math.min(MOST, lean));

/** What verdicts weigh: they decide where they stand, and speak for others. */
export const SURE: Record<Meaning, number> = { asset: 50, elsewhere: -50 };
export const isSure = (lean: number) => lean > 40 || lean < -40;

/** Moves of prices count up to so many, for the coin in full letters by more. */
const MOVES = 2;
const ETHER_MOVES = 1.5;
/** Where coins are spoken of, companies are those that hold and mine them; where they are not, prices and profits are a company's. */
const AMONG_COINS = 0.25;
const WITHOUT_COINS = 1.5;
/** Money and markets alone say no more than this for a coin: shares and companies have them, too. */
const MONEY = 4;

/**
 * What the text around a word says for it.
 * @param named whether the text also names the asset in full.
 */
export function weigh({ word, asset }: Candidate, subject: Subject, named: boolean): number {
  const isShare = asset !== 'IWM' && word !== 'ether';
  const amongCoins = named || subject.coins > 0;
  const moves = Math.min(subject.moves, MOVES) * (word === 'ether' ? ETHER_MOVES : 0.5);
  const against = isShare ? subject.companies + (word === 'ETH' ? subject.swiss : 0) : 0;
  const weight = amongCoins || !isShare ? subject.weight : Math.min(subject.weight, MONEY);
  return weight + moves - against * (amongCoins ? AMONG_COINS : WITHOUT_COINS);
}

/** What it says against a ticker that nothing around it speaks of markets, but for a cry ("Is ETH dead?"). */
const SILENT = -1;
const MORE_THAN_A_CRY = /^(?!\w+: |Why ).{28}|^(?:A|The|Le) /;
/** A paragraph about a coin says so somewhere; money alone is every company's. */
const PARAGRAPH = 150;
const NO_COIN = -1.5;
export function silence(
  { start, end, kind, asset }: Candidate,
  { weight, moves, coins }: Subject,
  text: string,
): number {
  if (kind !== 'ticker' || moves >= 1) return 0;
  if (weight <= 0.4) return MORE_THAN_A_CRY.test(text.slice(Math.max(0, start - 28), end + 28)) ? SILENT : 0;
  const isParagraph = () =>
    text
      .slice(Math.max(0, start - PARAGRAPH), end + PARAGRAPH)
      .split('\n\n')
      .some(({ length }) => length > PARAGRAPH);
  return asset === 'BTC' && coins <= 0 && weight < MONEY && isParagraph() ? NO_COIN : 0;
}
