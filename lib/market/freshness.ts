/** When a close becomes public, and how long it still speaks for a later day. Both in calendar days, from `signal.md`. */

import type { SeriesId } from './series.ts';

export interface Freshness {
  /** Days from a close's date until it is public. */
  readonly lag: number;
  /** Age from which on the last close is stale. */
  readonly allowance: number;
}

const MARKET_CLOSE: Freshness = { lag: 0, allowance: 5 };

export const FRESHNESS: Readonly<Record<SeriesId, Freshness>> = {
  russell2000: MARKET_CLOSE,
  iwm: MARKET_CLOSE,
  'russell2000-value': MARKET_CLOSE,
  sp500: MARKET_CLOSE,
  bitcoin: MARKET_CLOSE,
  ether: MARKET_CLOSE,
  altcoins: { lag: 0, allowance: 14 },
  vix: MARKET_CLOSE,
  'fed-assets': { lag: 1, allowance: 14 },
  'treasury-account': { lag: 1, allowance: 14 },
  'reverse-repo': { lag: 0, allowance: 14 },
  'iwm-flow': { lag: 1, allowance: 14 },
  'iwm-shares': { lag: 1, allowance: 14 },
  'high-yield-spread': { lag: 1, allowance: 7 },
};

/** Days after which the latest share of loss-making members is stale, from its own date. */
export const SHARE_ALLOWANCE = 400;
