/** How an asset's close changed between two days. */

import type { Day } from '../../market/day.ts';
import type { Market, SeriesId } from '../../market/series.ts';
import { valueAt } from '../../market/value.ts';

/** In percent; null without a fresh close on either day. */
export function changeBetween(market: Market, id: SeriesId, from: Day, to: Day): number | null {
  const start = valueAt(market, id, from);
  const end = valueAt(market, id, to);
  return start && end && !start.stale && !end.stale ? (end.close / start.close - 1) * 100 : null;
}
