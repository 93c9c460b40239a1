/** Net liquidity: what the Federal Reserve has put out and neither the Treasury nor the reverse repo has taken back in. */

import { at } from '../market/at.ts';
import type { Day } from '../market/day.ts';
import { oncePerMarket, type PreparedMarket } from '../market/prepared.ts';
import type { Market, SeriesId } from '../market/series.ts';
import { valueAt } from '../market/value.ts';

/** Calendar days over which its change counts. */
const LIQUIDITY_SPAN = 91;

export const LIQUIDITY_SERIES = [
  'fed-assets',
  'treasury-account',
  'reverse-repo',
] as const satisfies readonly SeriesId[];

interface NetLiquidity {
  /** USD m. */
  net: number;
  observed: Day;
  stale: boolean;
}

/** fed-assets − treasury-account − 1000·reverse-repo (which is in USD bn) on a day. */
function netLiquidity(market: Market, day: Day): NetLiquidity | null {
  const assets = valueAt(market, 'fed-assets', day);
  const account = valueAt(market, 'treasury-account', day);
  const repo = valueAt(market, 'reverse-repo', day);
  if (!assets || !account || !repo) return null;
  return {
    net: assets.close - account.close - 1000 * repo.close,
    observed: Math.min(assets.day, account.day, repo.day),
    stale: assets.stale || account.stale || repo.stale,
  };
}

export interface LiquidityChange {
  /** net/before − 1. */
  change: number;
  /** USD m. */
  net: number;
  before: number;
  observed: Day;
  stale: boolean;
}

/** The change of net liquidity over `span` days to `day`; null when missing, or when there was none to change. */
export function liquidityChange(market: Market, day: Day, span: number): LiquidityChange | null {
  const now = netLiquidity(market, day);
  const base = netLiquidity(market, day - span);
  if (!now || !base || base.net <= 0) return null;
  return {
    change: (now.net - base.net) / base.net,
    net: now.net,
    before: base.net,
    // The base is old by its nature: it only dates the change when it is what makes it stale.
    observed: base.stale && !now.stale ? base.observed : now.observed,
    stale: now.stale || base.stale,
  };
}

/** The change over 91 days to a session. */
export function liquidityChangeAt(market: PreparedMarket, session: number): LiquidityChange | null {
  const known = changes(market);
  known[session] ??= { change: liquidityChange(market, at(market.sessions, session), LIQUIDITY_SPAN) };
  return known[session].change;
}

/** Asked for by an indicator, a warning and a feature: each session's is computed once. */
const changes = oncePerMarket((): { change: LiquidityChange | null }[] => []);
