/** Takes in a publisher's feed, by the same rules as any provider's answer and in one transaction. */

import { askFeed, type FeedSeen, feedHost, isFeedDue } from '../feed/client.ts';
import { FeedError } from '../feed/fault.ts';
import type { Feed } from '../feed/feed.ts';
import { merge, newsIn } from '../market/merge.ts';
import { fundsFirst, peersOf } from '../market/peers.ts';
import { type Market, SERIES_IDS, type Series, type SeriesId, type SharePoint } from '../market/series.ts';
import { SourceError } from '../sources/failure.ts';
import type { HttpOptions } from '../sources/http.ts';
import { commit } from '../store/commit.ts';
import { readFeedState } from '../store/feed.ts';
import { readFeedMark, writeFeedMark } from '../store/feed-marks.ts';
import type { Database } from '../store/open.ts';
import { readRefreshes } from '../store/refreshes.ts';
import type { FeedState, RefreshRecord } from '../store/schema.ts';
import { recordAfter } from './record-after.ts';

/** Points that are kept, of all feeds together: some fifteen were published in thirty years. */
const MOST_POINTS = 400;

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
  /** Whether the browser lets us ask a host. */
  isAllowed(host: string): Promise<boolean>;
  now: number;
  signal: AbortSignal;
  http: HttpOptions;
}

/** What a feed changed. */
export interface FeedTaken {
  readonly market: Market;
  readonly revision: number;
}

/** Asks at most once a day, or by hand; null when nothing changed. Throws an `AbortError` when given up. */
export async function refreshFeed(refresh: FeedRefresh): Promise<FeedTaken | null> {
  const { database, market, feed, byHand, isAllowed, now, signal, http } = refresh;
  const before = await readFeedState(database, feed);
  if (!(await isAllowed(feedHost(feed.address)))) {
    // Not counted as asked: with the permission it is due at once.
    await commit(database, { meta: [{ ...before, fault: 'permission' }] });
    return null;
  }
  if (!byHand && !isFeedDue(before.askedAt, now)) return null;
  const asked: FeedState = { ...before, askedAt: now, fault: null };
  try {
    const { address, key: publicKey } = feed;
    const mark = (await readFeedMark(publicKey).catch(() => null)) ?? before.seen;
    const answer = await askFeed({ address, publicKey, seen: before.seen, mark, now, signal }, http);
    if (answer.status === 'unchanged') {
      await commit(database, { meta: [{ ...asked, takenAt: now }] });
      return null;
    }
    // Where the browser keeps nothing more, the one in the database has to do.
    await writeFeedMark(publicKey, answer.seen).catch(() => undefined);
    return await takeIn(database, market, answer.feed, { ...asked, takenAt: now, seen: answer.seen }, now);
  } catch (error) {
    if (signal.aborted) throw error;
    const fault = faultOf(error);
    await commit(database, { meta: [{ ...asked, fault }] });
    return null;
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
): Promise<FeedTaken | null> {
  const all = withPoints(market.unprofitableShare, points);
  const more = all.length > market.unprofitableShare.length;
  if (more && all.length > MOST_POINTS) throw new FeedError('hostile', `${all.length} points`);
  const known = await readRefreshes(database);
  const changed: Partial<Record<SeriesId, Series>> = {};
  const records: RefreshRecord[] = [];
  for (const id of fundsFirst(SERIES_IDS)) {
    const fetched = series[id];
    if (!fetched) continue;
    const record = known.get(id) ?? null;
    const sameSource = record?.source === 'feed';
    const witness = { provider: 'feed', now, held: record?.held ?? [] };
    const peers = peersOf({ ...market, series: { ...market.series, ...changed } }, id);
    const join = { id, by: 'level', sameSource, carriesOn: false, witness, peers } as const;
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
  const revision = await commit(database, { series: changed, points: more ? all : null, records, meta: [state] });
  if (!more && Object.keys(changed).length === 0) return null;
  return { market: { ...market, series: { ...market.series, ...changed }, unprofitableShare: all }, revision };
}

/** The kept points and those of the feed that they lack: nothing published is taken back. */
function withPoints(kept: readonly SharePoint[], fetched: readonly SharePoint[]): SharePoint[] {
  const name = ({ day, published, source, definition }: SharePoint) =>
    JSON.stringify([day, published, source, definition]);
  const known = new Set(kept.map(name));
  return [...kept, ...fetched.filter((point) => !known.has(name(point)))].sort((a, b) => a.day - b.day);
}
