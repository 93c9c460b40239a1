/** Candles of an exchange: the newest one is of the day that still runs, whatever anybody's clock says. */

import type { Day } from '../market/day.ts';
import type { Series, SeriesId } from '../market/series.ts';
import { closesOf, type Row } from './closes.ts';
import { lastFinished } from './session.ts';

/**
 * The closes of finished days: not after the last day that is over at `now` (ms since 1970), and before the newest
 * candle, unless the exchange names its newest complete one. Throws as `closesOf` does.
 */
export function closesOfCandles(id: SeriesId, rows: readonly Row[], now: number, complete?: Day): Series {
  const newest = rows.reduce((newest, { day }) => Math.max(newest, day), Number.NEGATIVE_INFINITY);
  return closesOf(id, rows, Math.min(lastFinished(id, now), complete ?? newest - 1));
}
