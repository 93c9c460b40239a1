/** A feed as the bytes of `market.json`. */

import { SERIES_IDS, type Series } from '../market/series.ts';
import { toTransit } from '../market/transit.ts';
import { lastAtOrBefore } from '../market/value.ts';
import type { Feed } from './feed.ts';

/**
 * The bytes of a feed: the same for the same feed, whatever order its series were put in. `reading` is any JSON that
 * goes along for other programs; Tidemark computes its own.
 * Throws a RangeError when a series is empty or has closes with more than 15 decimals.
 */
export function encodeFeed({ madeAt, series, sources, points }: Feed, reading: object): Uint8Array<ArrayBuffer> {
  const { version, ...market } = toTransit({ series, unprofitableShare: points });
  const named = SERIES_IDS.flatMap((id) => (series[id] ? [[id, sources[id] ?? '']] : []));
  const document = {
    version,
    madeAt: new Date(madeAt).toISOString(),
    sources: Object.fromEntries(named),
    ...market,
    reading,
  };
  return new TextEncoder().encode(`${JSON.stringify(document)}\n`);
}

/** The part of a series within so many calendar days up to its own newest. */
export function recentPart({ days, closes }: Series, length: number): Series {
  const start = lastAtOrBefore(days, (days.at(-1) ?? 0) - length) + 1;
  return { days: days.slice(start), closes: closes.slice(start) };
}
