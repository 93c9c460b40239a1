/**
 * A fund is asked for before the index, so that at first nothing speaks against its new closes. Once the index is known
 * as well, a fund that is out of line with it while the other is not is asked for again from where it began, held
 * against the index by then and with a second voice. Pure.
 */

import { at } from '../market/at.ts';
import type { HeldClose } from '../market/held.ts';
import { INDEX_FUNDS, isApart } from '../market/peers.ts';
import { lastDay, type Market, type Series, type SeriesId } from '../market/series.ts';
import { lastAtOrBefore, upTo } from '../market/value.ts';

/**
 * What is to be asked for again once the index was: the one fund in doubt, and the index where its own new closes were
 * held back because of that fund; nothing as a rule.
 * @param began the market as the refresh began with it.
 * @param held what is held back of the index.
 */
export function askedAgain(began: Market, market: Market, held: readonly HeldClose[]): SeriesId[] {
  const apart = heldApart(market, held);
  const index = carriedOn(market.series.russell2000, apart);
  const odd = INDEX_FUNDS.filter((id) => isOutOfLine(market.series[id], lastDay(began, id), index));
  if (odd.length !== 1) return [];
  return apart.length > 0 ? [...odd, 'russell2000'] : odd;
}

/**
 * The market that such a fund is asked for with: without its new closes (the newest, where all of them are older than
 * this worker), and with what is said of the index, believed or not.
 */
export function withoutNew(began: Market, market: Market, id: SeriesId, held: readonly HeldClose[]): Market {
  const now = market.series[id];
  const before = began.series[id] === now ? now && upTo(now, lastDay(market, id) - 1) : began.series[id];
  const index = carriedOn(market.series.russell2000, heldApart(market, held));
  const series = { ...market.series, ...(before && { [id]: before }), ...(index && { russell2000: index }) };
  return { ...market, series };
}

/** Closes of the index after its last, held back for what the funds did. */
function heldApart(market: Market, held: readonly HeldClose[]): HeldClose[] {
  return held.filter(({ day, why }) => why === 'apart' && day > lastDay(market, 'russell2000'));
}

function isOutOfLine(fund: Series | undefined, began: number, index: Series | undefined): boolean {
  if (!fund || !index) return false;
  const first = lastAtOrBefore(fund.days, began) + 1;
  if (first === 0) return false;
  return fund.days.subarray(first).some((day, i) => {
    const before = first + i - 1;
    return isApart([index], [at(fund.days, before), at(fund.closes, before)], [day, at(fund.closes, before + 1)]);
  });
}

/** With what is said of later days, believed or not. */
function carriedOn(index: Series | undefined, said: readonly HeldClose[]): Series | undefined {
  if (!index || said.length === 0) return index;
  const later = new Map(said.map((one) => [one.day, one.said]));
  return {
    days: Int32Array.of(...index.days, ...later.keys()),
    closes: Float64Array.of(...index.closes, ...later.values()),
  };
}
