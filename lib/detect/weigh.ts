/** What the text around a word says for and against it, by the kind of word. */

import type { Candidate } from './candidates.ts';
import type { Subject } from './subject.ts';

/** Moves of prices count up to so many. */
const MOVES = 2;
/** Where coins are spoken of, companies are those that hold and mine them; where they are not, prices and profits are a company's. */
const AMONG_COINS = 0.25;
const WITHOUT_COINS = 1.5;

/**
 * @param named whether the text also names the asset in full, or another coin of ours.
 * @returns above 0 for the asset.
 */
export function weigh({ word, asset }: Candidate, subject: Subject, named: boolean): number {
  const moves = Math.min(subject.moves, MOVES);
  if (word === 'ether') return subject.weight + 1.5 * moves;
  if (asset === 'IWM') return subject.weight + 0.5 * moves;
  const against = subject.companies + (word === 'ETH' ? subject.swiss : 0);
  return subject.weight + 0.5 * moves - against * (named || subject.coins > 0 ? AMONG_COINS : WITHOUT_COINS);
}
