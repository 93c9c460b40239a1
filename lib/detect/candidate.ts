/** A place in a text whose letters could be a mention. */

import type { Ticker } from '../assets.ts';
import type { MentionKind } from './mention.ts';

/** The word found, in one spelling for all rules. */
export type Word = 'bitcoin' | 'ethereum' | 'ether' | 'russell' | 'BTC' | 'XBT' | 'ETH' | 'IWM' | 'RUT' | 'RTY' | 'R2K';

export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly asset: Ticker;
  readonly kind: MentionKind;
}

/** By what a word begins with; all others are the index's. */
const ASSETS: Readonly<Record<string, Ticker>> = { b: 'BTC', B: 'BTC', X: 'BTC', e: 'ETH', E: 'ETH' };

export const candidateOf = (start: number, end: number, word: Word, kind: MentionKind): Candidate => ({
  start,
  end,
  word,
  asset: ASSETS[word.charAt(0)] ?? 'IWM',
  kind,
});
