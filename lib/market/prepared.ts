/** A market made ready for reading: only sound closes, its sessions at hand, and room for what is computed once. */

import { at } from './at.ts';
import { type Day, FIRST_DAY, LAST_DAY } from './day.ts';
import { type Market, NO_SERIES, type Series, type SeriesId, type SharePoint, seriesBy } from './series.ts';
import { isValidClose } from './valid-close.ts';
import { lastAtOrBefore } from './value.ts';

export interface PreparedMarket extends Market {
  /** The days of `russell2000`, and its closes on them. Indices into them are called sessions. */
  readonly sessions: Int32Array;
  readonly closes: Float64Array;
  /** How many sessions, the first ones, have a real close; those after them are estimated. */
  readonly real: number;
}

const prepared = new WeakMap<Market, PreparedMarket>();

/** The prepared form of a market, made once for each; a prepared one is its own. */
export function prepare(market: Market): PreparedMarket {
  let ready = prepared.get(market);
  if (!ready) {
    const series = seriesBy((id) => market.series[id] && soundPart(id, market.series[id]));
    const { days, closes } = series.russell2000 ?? NO_SERIES;
    const unprofitableShare = market.unprofitableShare.filter(isSoundPoint);
    const estimatedFrom = market.estimatedFrom ?? null;
    const real = estimatedFrom === null ? days.length : lastAtOrBefore(days, estimatedFrom - 1) + 1;
    ready = { series, unprofitableShare, estimatedFrom, sessions: days, closes, real };
    prepared.set(market, ready);
    prepared.set(ready, ready);
  }
  return ready;
}

/** The market without estimated closes of the index: what followed a day is told by real ones alone. */
export const withoutEstimates = oncePerMarket((market): PreparedMarket => {
  const { sessions, closes, real, series } = market;
  if (real === sessions.length) return market;
  const index = { days: sessions.subarray(0, real), closes: closes.subarray(0, real) };
  return prepare({ series: { ...series, russell2000: index }, unprofitableShare: market.unprofitableShare });
});

/**
 * Computes something of a market once, at its first use, and keeps it as long as the market. What is computed for a
 * session may only depend on closes public by then, so that cutting the market later changes nothing before.
 */
export function oncePerMarket<T>(make: (market: PreparedMarket) => T): (market: PreparedMarket) => T {
  const made = new WeakMap<PreparedMarket, { value: T }>();
  return (market) => {
    let kept = made.get(market);
    if (!kept) {
      kept = { value: make(market) };
      made.set(market, kept);
    }
    return kept.value;
  };
}

/** The same for each of several keys. */
export function oncePerMarketAnd<K, T>(
  make: (market: PreparedMarket, key: K) => T,
): (market: PreparedMarket, key: K) => T {
  const made = oncePerMarket(() => new Map<K, T>());
  return (market, key) => {
    const kept = made(market);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = make(market, key);
    kept.set(key, value);
    return value;
  };
}

/**
 * The closes that can be closes, in ascending order of days. Borders refuse unsound series and say why; this is for
 * whatever still gets here: an unsound close is no close, as on a day without trade.
 */
export function soundPart(id: SeriesId, series: Series): Series {
  if (isSound(id, series)) return series;
  const length = Math.min(series.days.length, series.closes.length);
  const kept: number[] = [];
  let newest = FIRST_DAY - 1;
  for (let i = 0; i < length; i++) {
    const day = at(series.days, i);
    if (day <= newest || day > LAST_DAY || !isValidClose(id, at(series.closes, i))) continue;
    newest = day;
    kept.push(i);
  }
  return {
    days: Int32Array.from(kept, (i) => at(series.days, i)),
    closes: Float64Array.from(kept, (i) => at(series.closes, i)),
  };
}

function isSound(id: SeriesId, { days, closes }: Series): boolean {
  if (days.length !== closes.length) return false;
  let newest = FIRST_DAY - 1;
  for (const day of days) {
    if (day <= newest) return false;
    newest = day;
  }
  return newest <= LAST_DAY && closes.every((close) => isValidClose(id, close));
}

function isSoundPoint({ day, published, share }: SharePoint): boolean {
  return isCalendarDay(day) && isCalendarDay(published) && day <= published && share >= 0 && share <= 100;
}

function isCalendarDay(day: Day): boolean {
  return Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY;
}
