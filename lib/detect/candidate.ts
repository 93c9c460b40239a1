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

const ASSET: Record<Word, Ticker> = {
  bitcoin: 'BTC',
  BTC: 'BTC',
  XBT: 'BTC',
  ethereum: 'ETH',
  ether: 'ETH',
  ETH: 'ETH',
  russell: 'IWM',
  IWM: 'IWM',
  RUT: 'IWM',
  RTY: 'IWM',
  R2K: 'IWM',
};

export const candidateOf = (start: number, end: number, word: Word, kind: MentionKind): Candidate => ({
  start,
  end,
  word,
  asset: ASSET[word],
  kind,
});
