/** How likely a candidate is ours: before anything is known, by the text around it, by its page. */

import type { Ticker } from '../assets.ts';
import type { Candidate, Word } from './candidate.ts';
import type { Meaning } from './declarations.ts';
import type { Subject } from './subject.ts';

/** Names that are ours whatever stands around. */
export const isCertain = (word: Word) => word === 'bitcoin' || word === 'ethereum';

/** How likely the bare word is ours before anything else is known; above 0 it counts as a mention. */
const PRIORS: Partial<Record<Word, number>> = { russell: 1.5, XBT: -0.5, R2K: -0.5, ether: -0.9, RUT: -0.75 };
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

/** From how many characters on a paragraph counts as long, up to what weight as silent, and what this says against the word. */
type Unspoken = readonly [length: number, weight: number, lean: number];

/** A long paragraph about a coin says so somewhere, one about a fund speaks of markets; money alone is everybody's. */
const UNSPOKEN: Record<Ticker | 'ether', Unspoken> = {
  BTC: [100, MONEY, -1.5],
  ETH: [200, MONEY, -2],
  ether: [140, 2, -2],
  IWM: [100, 0.75, -3],
};
/** Any paragraph longer than a cry: "Is ETH dead?", "Why ETH?". */
const SILENT: Unspoken = [28, 0.4, -2];
/** So far a paragraph is looked at on each side: the longest of these lengths. */
const REACH = 200;

/**
 * What it says against a word that the text around it speaks of neither coins nor markets.
 * @param named whether the text also names the asset in full.
 */
export function silence(
  { start, kind, word, asset, lean }: Candidate & { readonly lean: number },
  { weight, moves, coins }: Subject,
  named: boolean,
  text: string,
): number {
  // More than money is said: no paragraph need be cut out.
  if (moves >= 1 || weight > MONEY) return 0;
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split('\n\n')
    .pop();
  const paragraph = `${before}${text.slice(start, start + REACH).split('\n\n')[0]}`;
  const says = ([length, most, against]: Unspoken) => (paragraph.length >= length && weight <= most ? against : 0);
  const isEther = word === 'ether';
  const long = coins <= 0 && (isEther || !named) ? says(UNSPOKEN[isEther ? word : asset]) : 0;
  return long || kind !== 'ticker' || lean > 0 ? long : says(SILENT);
}
