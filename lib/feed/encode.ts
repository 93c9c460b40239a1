/** A feed as the bytes of `market.json`. */

import { isoDay } from '../market/day.ts';
import { decimalsOf } from '../market/decimals.ts';
import { SERIES_IDS, type Series, type SharePoint } from '../market/series.ts';
import { lastAtOrBefore } from '../market/value.ts';
import { FEED_VERSION, type Feed } from './feed.ts';

/**
 * The bytes of a feed: the same for the same feed, whatever order its series were put in. `reading` is any JSON that
 * goes along for other programs; Tidemark computes its own.
 * Throws a RangeError when a series is empty or has closes with more than 15 decimals.
 */
export function encodeFeed(feed: Feed, reading: object): Uint8Array<ArrayBuffer> {
  const document = {
    version: FEED_VERSION,
    madeAt: new Date(feed.madeAt).toISOString(),
    series: Object.fromEntries(
      SERIES_IDS.flatMap((id) => {
        const series = feed.series[id];
        return series ? [[id, { source: feed.sources[id] ?? '', ...columnsOf(id, series) }]] : [];
      }),
    ),
    points: feed.points.map(pointJson),
    reading,
  };
  return new TextEncoder().encode(`${JSON.stringify(document)}\n`);
}

/** Each column is its first item and the steps from item to item; closes are whole numbers of the last decimal. */
function columnsOf(id: string, { days, closes }: Series) {
  if (days.length === 0) throw new RangeError(`${id}: an empty series can't go into a feed`);
  const decimals = decimalsOf(id, closes);
  return {
    decimals,
    days: steps(days),
    closes: steps(closes.map((close) => Math.round(close * 10 ** decimals))),
  };
}

function steps(items: Int32Array | Float64Array): number[] {
  return Array.from(items, (item, i) => item - (items[i - 1] ?? 0));
}

function pointJson({ day, published, share, source, definition }: SharePoint) {
  return { day: isoDay(day), published: isoDay(published), share, source, definition };
}

/** The part of a series within so many calendar days up to its own newest. */
export function recentPart({ days, closes }: Series, length: number): Series {
  const start = lastAtOrBefore(days, (days.at(-1) ?? 0) - length) + 1;
  return { days: days.slice(start), closes: closes.slice(start) };
}
