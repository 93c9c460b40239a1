/** Which series comes from where, how often, and how new closes are joined to the ones we have. */

import { SERIES_IDS, type SeriesId } from '../market/series.ts';
import { binance } from './binance.ts';
import { cboeChart } from './cboe-chart.ts';
import { cboeVix } from './cboe-vix.ts';
import { coinMarketCap } from './coin-market-cap.ts';
import { coinbase } from './coinbase.ts';
import { cryptoCaps } from './crypto-caps.ts';
import { fred } from './fred.ts';
import { ishares } from './ishares.ts';
import { kraken } from './kraken.ts';
import { nasdaq } from './nasdaq.ts';
import type { Provider } from './provider.ts';
import { yahoo } from './yahoo.ts';

export interface Chain {
  /** In the order in which they are asked, until one gives a sound answer. */
  readonly providers: readonly Provider[];
  readonly every: 'day' | 'week';
  /** `level`: closes are in our unit. `returns`: only their changes count, our series is chain-linked. */
  readonly join: 'level' | 'returns';
  /** Whether it is refreshed without being switched on. */
  readonly on: boolean;
  /** It is never asked for itself: it comes along with the answers for this series. */
  readonly comesWith?: SeriesId;
}

/** Asked only once the reader has let us: no permission for their hosts is required. */
export const OPTIONAL_PROVIDERS: readonly Provider[] = [nasdaq, coinMarketCap, cryptoCaps];

const INDEX = daily(yahoo, cboeChart);
const FUND = daily(yahoo, cboeChart, nasdaq);
const COIN = daily(coinbase, kraken, binance, yahoo);

export const CHAINS: Readonly<Record<SeriesId, Chain>> = {
  russell2000: INDEX,
  iwm: FUND,
  'russell2000-value': FUND,
  sp500: FUND,
  bitcoin: COIN,
  ether: COIN,
  altcoins: { providers: [coinMarketCap, cryptoCaps], every: 'week', join: 'returns', on: false },
  // Cboe sends 37 years of VIX every time: only when Yahoo fails.
  vix: daily(yahoo, cboeVix, cboeChart),
  'fed-assets': { ...daily(fred), every: 'week' },
  'treasury-account': { ...daily(fred), every: 'week' },
  'reverse-repo': daily(fred),
  'iwm-flow': daily(ishares),
  'iwm-shares': { ...daily(ishares), comesWith: 'iwm-flow' },
  'high-yield-spread': daily(fred),
};

/** The series that are asked for. */
export const ASKED_SERIES: readonly SeriesId[] = SERIES_IDS.filter((id) => !CHAINS[id].comesWith);

/** Every provider of any chain, once. */
export const PROVIDERS: readonly Provider[] = [...new Set(Object.values(CHAINS).flatMap(({ providers }) => providers))];

/** Those that are asked from the start. */
export const REQUIRED_PROVIDERS = PROVIDERS.filter((provider) => !OPTIONAL_PROVIDERS.includes(provider));

function daily(...providers: Provider[]): Chain {
  return { providers, every: 'day', join: 'level', on: true };
}
