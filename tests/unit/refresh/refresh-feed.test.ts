import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { encodeFeed } from '../../../lib/feed/encode.ts';
import type { Market, Series } from '../../../lib/market/series.ts';
import { dueSeries } from '../../../lib/refresh/due.ts';
import { refreshFeed } from '../../../lib/refresh/refresh-feed.ts';
import { readFeedState } from '../../../lib/store/feed.ts';
import { readMarket } from '../../../lib/store/market.ts';
import { type Database, openDatabase } from '../../../lib/store/open.ts';
import { readRefreshes } from '../../../lib/store/refreshes.ts';
import { NOW, PUBLIC_KEY, signed, small } from '../feed/build-feed.ts';
import { putMarket } from '../store/put-market.ts';

const source = { address: 'https://feed.example/daily', key: PUBLIC_KEY };
const DAY = 86_400_000;
const today = Math.floor(NOW / DAY);

const series = (rows: number, to: number): Series => ({
  days: Int32Array.from({ length: rows }, (_, i) => to - rows + 1 + i),
  closes: Float64Array.from({ length: rows }, (_, i) => 1000 + to - rows + 1 + i - today),
});
const point = { day: today - 400, published: today - 390, share: 40, source: 'A bank', definition: 'losses' };

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => {});
  const market: Market = { series: { bitcoin: series(100, today - 5) }, unprofitableShare: [point] };
  await putMarket(database, market);
});

/** A publisher that sends this market. */
function publisher(market: Partial<Market>, over: { madeAt?: number; tamper?: boolean } = {}) {
  const { series: closes = {}, unprofitableShare = [] } = market;
  const { madeAt = NOW - 1000 } = over;
  const bytes = encodeFeed({ ...small, madeAt, series: closes, sources: {}, points: unprofitableShare }, {});
  const asked: string[] = [];
  const fetch = async (input: string | URL | Request) => {
    asked.push(String(input));
    if (String(input).includes('.sig')) return new Response(signed(bytes));
    return new Response(over.tamper ? bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte)) : bytes);
  };
  return { fetch, asked };
}

const kept = async () => (await readMarket(database)).market;
const run = async (from: ReturnType<typeof publisher>, now = NOW, byHand = false) =>
  refreshFeed({
    database,
    market: await kept(),
    feed: source,
    byHand,
    isAllowed: async () => true,
    now,
    signal: new AbortController().signal,
    http: { fetch: from.fetch },
  });

describe('a feed', () => {
  it('brings closes and points, and says that they are its own', async () => {
    const newer = { ...point, day: today - 50, published: today - 40 };
    const feed = publisher({ series: { bitcoin: series(30, today - 1) }, unprofitableShare: [point, newer] });
    expect(await run(feed)).not.toBeNull();
    const market = await kept();
    expect(market.series.bitcoin).toEqual(series(104, today - 1));
    expect(market.unprofitableShare).toEqual([point, newer]);
    expect((await readRefreshes(database)).get('bitcoin')).toMatchObject({ source: 'feed', checked: NOW });
  });
  it('leaves the corrections that are remembered', async () => {
    const revisions = [{ day: today - 9, from: 1, to: 2, at: 3 }];
    await database.put('refreshes', { id: 'bitcoin', source: 'coinbase', at: 0, revisions });
    await run(publisher({ series: { bitcoin: series(30, today - 1) } }));
    expect((await readRefreshes(database)).get('bitcoin')).toMatchObject({ source: 'feed', revisions });
  });
  it('is asked once a day, or by hand', async () => {
    const feed = publisher({ series: { bitcoin: series(30, today - 1) } });
    await run(feed);
    await run(feed, NOW + DAY - 1);
    expect(feed.asked).toHaveLength(2);
    await run(feed, NOW + 60_000, true);
    // The same file again needs no signature.
    expect(feed.asked).toHaveLength(3);
  });
  it.each([
    [
      'closes that disagree',
      { series: { bitcoin: { ...series(30, today - 1), closes: new Float64Array(30).fill(7) } } },
    ],
    ['no points', { series: { bitcoin: series(30, today - 5) } }],
  ])('with %s takes nothing away', async (_, market) => {
    const before = await kept();
    await run(publisher(market));
    expect(await kept()).toEqual(before);
  });
  it('whose closes are refused leaves them due, for a provider to give at once', async () => {
    const wrong = { ...series(30, today - 1), closes: new Float64Array(30).fill(7) };
    await run(publisher({ series: { bitcoin: wrong } }));
    const records = await readRefreshes(database);
    expect(records.get('bitcoin')?.troubles).toEqual([{ provider: 'feed', why: 'disagrees' }]);
    expect(dueSeries({ market: await kept(), records, now: NOW, byHand: false })).toContain('bitcoin');
  });
  it('that was changed on its way is refused, and why is kept', async () => {
    const before = await kept();
    await run(publisher({ series: { bitcoin: series(30, today - 1) } }, { tamper: true }));
    expect(await kept()).toEqual(before);
    expect((await readFeedState(database, source)).fault).toBe('signature');
  });
  it('older than the last one is refused', async () => {
    await run(publisher({ series: { bitcoin: series(30, today - 1) } }));
    await run(publisher({ series: { bitcoin: series(30, today - 2) } }, { madeAt: NOW - 5000 }), NOW, true);
    expect((await readFeedState(database, source)).fault).toBe('older');
    expect(await kept().then(({ series }) => series.bitcoin?.days.at(-1))).toBe(today - 1);
  });
  it('of another address is not measured by this one', async () => {
    await run(publisher({ series: { bitcoin: series(30, today - 1) } }));
    expect((await readFeedState(database, { ...source, address: 'https://other.example/' })).seen).toBeNull();
  });
});
