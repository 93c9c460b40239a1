/** What a feed says about where its series come from, and which of them anybody may pass on. */

import type { SeriesId } from '../../lib/market/series.ts';
import type { SHIPPED_SERIES } from '../../lib/market/shipped.ts';

/** Works of the United States government: no rights in them. */
export const PUBLIC_DOMAIN: ReadonlySet<SeriesId> = new Set<SeriesId>([
  'fed-assets',
  'treasury-account',
  'reverse-repo',
]);

export const FEED_SOURCES: Readonly<Record<(typeof SHIPPED_SERIES)[number], string>> = {
  russell2000: 'Closing values of the Russell 2000, points',
  iwm: 'Closing prices of the iShares Russell 2000 ETF (IWM), USD, adjusted for splits',
  'russell2000-value': 'Closing prices of the iShares Russell 2000 Value ETF (IWN), USD, adjusted for splits',
  sp500: 'Closing prices of the SPDR S&P 500 ETF (SPY), USD, adjusted for splits',
  bitcoin: 'Day closes at 00:00 UTC, USD',
  ether: 'Day closes at 00:00 UTC, USD',
  altcoins: 'Index of Tidemark: crypto-assets without Bitcoin, Ether and stablecoins, 2013-05-05 = 100',
  vix: 'Closing values of the Cboe Volatility Index, points',
  'fed-assets': 'FRED WALCL, USD m, public domain',
  'treasury-account': 'FRED WTREGEN, USD m, public domain',
  'reverse-repo': 'FRED RRPONTSYD, USD bn, public domain',
  'iwm-flow': 'Change of shares outstanding of IWM times net asset value, whole USD m',
  'iwm-shares': 'Shares outstanding of IWM, millions',
};
