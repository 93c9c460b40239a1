/** Takes in a publisher's feed, by the same rules as any provider's answer and in one transaction. */

import { askFeed, type FeedSeen, isFeedDue } from '../feed/client.ts';
import { FeedError } from '../feed/fault.ts';
import type { Feed } from '../feed/feed.ts';
import { merge, newsIn } from '../market/merge.ts';
import type { Market, Series, SeriesId, SharePoint } from '../market/series.ts';
import { SourceError } from '../sources/failure.ts';
import type { HttpOptions } from '../sources/http.ts';
import { readFeedState, writeFeed } from '../store/feed.ts';
import type { Database } from '../store/open.ts';
import { readRefreshes } from '../store/refreshes.ts';
import type { FeedState, RefreshRecord } from '../store/schema.ts';
import { recordAfter } from './record-after.ts';

/** Where a reader's feed comes from, as entered in the options. */
export interface FeedSource {
  readonly address: string;
  readonly key: string;
}

export interface FeedRefresh {
  database: Database;
  market: Market;
  feed: FeedSource;
  byHand: boolean;
  now: number;
  signal: AbortSignal;
  http: HttpOptions;
}

/** Asks at most once a day, or by hand. True when closes or points changed. Throws an `AbortError` when given up. */
export async function refreshFeed({
  database,
  market,
  feed,
  byHand,
  now,
  signal,
  http,
}: FeedRefresh): Promise<boolean> {
  const before = await readFeedState(database, feed);
  if (!byHand && !isFeedDue(before.askedAt, now)) return false;
  const asked: FeedState = { ...before, askedAt: now, fault: null };
  try {
    const { address, key: publicKey } = feed;
    const answer = await askFeed({ address, publicKey, seen: before.seen, now, signal }, http);
    if (answer.status === 'unchanged') {
      await writeFeed(database, { state: { ...asked, takenAt: now }, market: {}, points: null, records: [] });
      return false;
    }
    return await takeIn(database, market, answer.feed, { ...asked, takenAt: now, seen: answer.seen }, now);
  } catch (error) {
    if (signal.aborted) throw error;
    const fault = faultOf(error);
    await writeFeed(database, { state: { ...asked, fault }, market: {}, points: null, records: [] });
    return false;
  }
}

function faultOf(error: unknown): FeedState['fault'] {
  if (error instanceof FeedError) return error.fault;
  if (error instanceof SourceError) return error.failure;
  throw error;
}

async function takeIn(
  database: Database,
  market: Market,
  { series, points }: Feed,
  state: FeedState & { seen: FeedSeen },
  now: number,
): Promise<boolean> {
  const known = await readRefreshes(database);
  const changed: Partial<Record<SeriesId, Series>> = {};
  const records: RefreshRecord[] = [];
  for (const [name, fetched] of Object.entries(series)) {
    const id = name as SeriesId;
    const record = known.get(id) ?? null;
    const join = { id, by: 'level', sameSource: record?.source === 'feed', carriesOn: false } as const;
    const merged = merge(market.series[id] ?? null, fetched, join);
    if (merged.kind === 'refused') {
      // Not counted as a try: the refresh that follows asks a provider for it at once.
      records.push({ ...(record ?? { id, source: '', at: 0 }), troubles: [{ provider: 'feed', why: merged.why }] });
      continue;
    }
    const news = newsIn(merged);
    if (news) changed[id] = news.series;
    records.push(recordAfter(id, record, 'feed', { merged, carry: null, etags: {} }, now));
  }
  const all = withPoints(market.unprofitableShare, points);
  const more = all.length > market.unprofitableShare.length;
  await writeFeed(database, { state, market: changed, points: more ? all : null, records });
  return more || Object.keys(changed).length > 0;
}

/** The kept points and those of the feed that they lack: nothing published is taken back. */
function withPoints(kept: readonly SharePoint[], fetched: readonly SharePoint[]): SharePoint[] {
  const name = ({ day, published, source, definition }: SharePoint) =>
    JSON.stringify([day, published, source, definition]);
  const known = new Set(kept.map(name));
  return [...kept, ...fetched.filter((point) => !known.has(name(point)))].sort((a, b) => a.day - b.day);
}
