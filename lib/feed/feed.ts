/** What a feed holds, and the bounds of its file. `docs/feed.md` describes the format. */

import type { Day } from '../market/day.ts';
import type { Series, SeriesId, SharePoint } from '../market/series.ts';

/** Where it lies below the publisher's address: as it is written now, and as publishers wrote it before. */
export const FEED_PATH = 'feed/v2/market.json';
export const EARLIER_FEED_PATH = 'feed/v1/market.json';
/** Fifty times an ordinary feed, unpacked. */
export const MOST_BYTES = 1_000_000;

export interface Feed {
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** The newest part of each series that the publisher passes on. */
  readonly series: Partial<Record<SeriesId, Series>>;
  /** Where each of them comes from, as the publisher says. */
  readonly sources: Partial<Record<SeriesId, string>>;
  /** Every published share of loss-making members. */
  readonly points: readonly SharePoint[];
}

/** What is kept of a feed that was taken, to tell whether the next one of its publisher is newer. */
export interface FeedMark {
  readonly madeAt: number;
  /** SHA-256 of the file, in hex: of two files made at the same time only the first is taken. */
  readonly digest: string;
  readonly lastDays: Partial<Record<SeriesId, Day>>;
  readonly points: number;
}

/** The mark of a feed. */
export function markOf(feed: Feed, digest: string): FeedMark {
  const lastDays: Partial<Record<SeriesId, Day>> = {};
  for (const [id, { days }] of Object.entries(feed.series)) {
    const last = days.at(-1);
    if (last !== undefined) lastDays[id as SeriesId] = last;
  }
  return { madeAt: feed.madeAt, digest, lastDays, points: feed.points.length };
}

/** SHA-256 of a file, in hex. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
