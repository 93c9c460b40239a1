/** What was taken from a publisher's feed: its closes, its points, and what it is known by, in one transaction. */

import { SERIES_IDS, type Series, type SeriesId, type SharePoint } from '../market/series.ts';
import type { Database } from './open.ts';
import type { FeedState, RefreshRecord } from './schema.ts';

/** What is known of a feed; nothing when the last one had another address or key. */
export async function readFeedState(
  database: Database,
  { address, key }: { address: string; key: string },
): Promise<FeedState> {
  const record = await database.get('meta', 'feed');
  if (record?.id === 'feed' && record.address === address && record.key === key) return record;
  return { id: 'feed', address, key, seen: null, askedAt: null, takenAt: null, fault: null };
}

export interface FeedWrite {
  state: FeedState;
  /** Series that changed, each whole. */
  market: Partial<Record<SeriesId, Series>>;
  /** All points, when there are new ones. */
  points: SharePoint[] | null;
  records: readonly RefreshRecord[];
}

/** Writes whole or not at all. */
export async function writeFeed(database: Database, { state, market, points, records }: FeedWrite): Promise<void> {
  const transaction = database.transaction(['series', 'refreshes', 'meta'], 'readwrite');
  const series = transaction.objectStore('series');
  const meta = transaction.objectStore('meta');
  const puts: Promise<unknown>[] = [meta.put(state)];
  for (const record of records) puts.push(transaction.objectStore('refreshes').put(record));
  for (const id of SERIES_IDS) {
    const changed = market[id];
    if (changed) puts.push(series.put({ id, days: changed.days, closes: changed.closes }));
  }
  if (points) puts.push(series.put({ id: 'unprofitable-share', points }));
  if (points || Object.keys(market).length > 0) {
    const before = await meta.get('market');
    if (before?.id === 'market') puts.push(meta.put({ ...before, revision: before.revision + 1 }));
  }
  await Promise.all([...puts, transaction.done]);
}
