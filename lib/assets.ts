/** The three assets a reader can hover, and the four whose past the signal is held against. */

import type { SeriesId } from './market/series.ts';

/** What a mention in a text refers to. `IWM` stands for the Russell 2000: its ETF, index and futures. */
export type Ticker = 'BTC' | 'ETH' | 'IWM';

/** An asset with outcomes after breakouts, named as its series. */
export type OutcomeAsset = 'bitcoin' | 'ether' | 'altcoins' | 'russell2000';

export const TICKERS = ['BTC', 'ETH', 'IWM'] as const satisfies readonly Ticker[];

export const OUTCOME_ASSETS = [
  'bitcoin',
  'ether',
  'altcoins',
  'russell2000',
] as const satisfies readonly OutcomeAsset[];

/** For each hovered asset: the series its price line shows, and the assets whose outcomes its popover lists. */
export const ASSETS: Record<Ticker, { price: SeriesId; outcomes: readonly OutcomeAsset[] }> = {
  BTC: { price: 'bitcoin', outcomes: ['bitcoin'] },
  ETH: { price: 'ether', outcomes: ['ether'] },
  IWM: { price: 'iwm', outcomes: ['russell2000', 'altcoins', 'bitcoin', 'ether'] },
};
