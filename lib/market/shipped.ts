/** What the embedded snapshot may hold: every source's terms decide (see NOTICE), so the list stands in its own place. */

import { realPart } from './estimate.ts';
import type { Market, Series, SeriesId } from './series.ts';

/** Not among them: `high-yield-spread`, whose copyright holder allows no redistribution. */
export const SHIPPED_SERIES = [
  'russell2000',
  'iwm',
  'russell2000-value',
  'sp500',
  'bitcoin',
  'ether',
  'altcoins',
  'vix',
  'fed-assets',
  'treasury-account',
  'reverse-repo',
  'iwm-flow',
  'iwm-shares',
] as const satisfies readonly SeriesId[];

/** Shipped only as a derived figure, rounded to whole USD m. */
const ROUNDED: ReadonlySet<SeriesId> = new Set<SeriesId>(['iwm-flow']);

/** The part of a market that may be shipped; estimates are no closes, and stay behind. */
export function shippable(market: Market): Market {
  const series: Partial<Record<SeriesId, Series>> = {};
  for (const id of SHIPPED_SERIES) {
    const own = realPart(market, id);
    if (!own || own.days.length === 0) continue;
    series[id] = ROUNDED.has(id) ? { days: own.days, closes: own.closes.map(Math.round) } : own;
  }
  return { series, unprofitableShare: market.unprofitableShare };
}
