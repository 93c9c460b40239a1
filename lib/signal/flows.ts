/** Net flows into the ETF IWM, in dollars and in percent of what the fund held. */

import { at } from '../market/at.ts';
import type { Day } from '../market/day.ts';
import { oncePerMarket, type PreparedMarket } from '../market/prepared.ts';
import { NO_SERIES } from '../market/series.ts';
import type { Value } from '../market/value.ts';
import { sumOf, windowStart } from '../market/window.ts';

/** A year of its own days. */
const YEAR = 252;

export interface YearFlow {
  /** USD bn. */
  flow: number;
  /** Percent of the fund's assets on the first day; null while they are not known. */
  percent: number | null;
  /** The first of the 252 days. */
  from: Day;
}

/** The flow over the 252 of its days that end with this one; null when there are fewer. */
export function yearFlow(market: PreparedMarket, { series, index }: Value): YearFlow | null {
  const start = windowStart(series.days, index, YEAR);
  if (start < 0) return null;
  const flow = sumOf(series.closes, start, index);
  const assets = at(fundAssets(market), start);
  return {
    flow: flow / 1000,
    percent: assets > 0 ? (flow / assets) * 100 : null,
    from: at(series.days, start),
  };
}

/**
 * For each day of `iwm-flow`, what the fund held after it, USD m: shares (millions), which run forward from the newest
 * count by flow/price, times the fund's last close. NaN before the first count or close.
 */
const fundAssets = oncePerMarket(({ series }): Float64Array => {
  const { days, closes: flows } = series['iwm-flow'] ?? NO_SERIES;
  const prices = series.iwm ?? NO_SERIES;
  const counts = series['iwm-shares'] ?? NO_SERIES;
  let [nextPrice, nextCount] = [0, 0];
  let price = Number.NaN;
  let shares = Number.NaN;
  return Float64Array.from(days, (day, i) => {
    while (nextPrice < prices.days.length && at(prices.days, nextPrice) <= day) price = at(prices.closes, nextPrice++);
    const flow = at(flows, i);
    // A count stands after its day's flow; one between two days before the later one's.
    while (nextCount < counts.days.length && at(counts.days, nextCount) < day) shares = at(counts.closes, nextCount++);
    if (flow !== 0) shares += flow / price;
    if (nextCount < counts.days.length && at(counts.days, nextCount) === day) shares = at(counts.closes, nextCount++);
    return shares * price;
  });
});
