import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { encodeFeed } from '../../../lib/feed/encode.ts';
import type { Market, Series } from '../../../lib/market/series.ts';
import { dueSeries } from '../../../lib/refresh/due.ts';
import { readFeedState } from '../../../lib/store/feed.ts';
import { readMarket } from '../../../lib/store/market.ts';
import { type Database, openDatabase } from '../../../lib/store/open.ts';
import { readRefreshes } from '../../../lib/store/refreshes.ts';
import { NOW, PUBLIC_KEY, signed, small } from '../feed/build-feed.ts';
import { putMarket } from '../store/put-market.ts';

Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
fakeBrowser.runtime.id = 'test';
// Loaded once the browser is there.
const { refreshFeed } = await import('../../../lib/refresh/refresh-feed.ts');
const { readFeedMark } = await import('../../../lib/store/feed-marks.ts');

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
  fakeBrowser.reset();
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
const run = async (from: ReturnType<typeof publisher>, now = NOW, byHand = false, feed = source, allowed = true) =>
  refreshFeed({
    database,
    market: await kept(),
    feed,
    byHand,
    isAllowed: async () => allowed,
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
    const records = await readRefreshes(database);
    expect(records.get('bitcoin')).toMatchObject({ source: 'feed', checked: NOW });
    // No provider is asked for what the feed brought.
    const due = dueSeries({ market, records, now: NOW, byHand: false });
    expect([due.includes('bitcoin'), due.includes('ether')]).toEqual([false, true]);
  });
  it('that says it is unchanged was taken now', async () => {
    const feed = publisher({ series: { bitcoin: series(30, today - 1) } });
    const tagged = async (input: string | URL | Request) =>
      new Response(await (await feed.fetch(input)).text(), { headers: { etag: '"one"' } });
    await run({ ...feed, fetch: tagged });
    const later = NOW + 86_400_000;
    expect(await run({ ...feed, fetch: async () => new Response(null, { status: 304 }) }, later)).toBeNull();
    expect(await readFeedState(database, source)).toMatchObject({
      takenAt: later,
      fault: null,
      seen: { etag: '"one"' },
    });
  });
  it('whose host nobody allowed is not asked, and why is kept', async () => {
    const feed = publisher({ series: { bitcoin: series(30, today - 1) } });
    expect(await run(feed, NOW, true, source, false)).toBeNull();
    expect(feed.asked).toEqual([]);
    expect(await readFeedState(database, source)).toMatchObject({ askedAt: null, fault: 'permission' });
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
  it('older than the last one is refused at another address too, and after the cache was cleared', async () => {
    await run(publisher({ series: { bitcoin: series(30, today - 1) } }));
    const older = publisher({ series: { bitcoin: series(30, today - 2) } }, { madeAt: NOW - 5000 });
    const other = { ...source, address: 'https://other.example/' };
    await run(older, NOW, true, other);
    expect((await readFeedState(database, other)).fault).toBe('older');
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase(() => {});
    await run(older, NOW, true);
    expect((await readFeedState(database, source)).fault).toBe('older');
  });
  it('is taken again after the cache was cleared', async () => {
    const feed = publisher({ series: { bitcoin: series(30, today - 1) } });
    await run(feed);
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase(() => {});
    expect(await run(feed)).not.toBeNull();
    expect((await kept()).series.bitcoin).toEqual(series(30, today - 1));
  });
  it('made at the same time with other content is refused', async () => {
    await run(publisher({ series: { bitcoin: series(30, today - 1) } }));
    await run(publisher({ series: { bitcoin: series(31, today - 1) } }), NOW, true);
    expect((await readFeedState(database, source)).fault).toBe('rewritten');
  });
  it('of another publisher is not measured by this one', async () => {
    await run(publisher({ series: { bitcoin: series(30, today - 1) } }));
    expect(await readFeedMark(PUBLIC_KEY)).not.toBeNull();
    // It is another one each time, whatever it begins with.
    const other = `${PUBLIC_KEY.startsWith('A') ? 'B' : 'A'}${PUBLIC_KEY.slice(1)}`;
    expect(await readFeedMark(other)).toBeNull();
    // The same key written otherwise is the same publisher.
    expect(await readFeedMark(PUBLIC_KEY.replace('=', '').replaceAll('+', '-').replaceAll('/', '_'))).not.toBeNull();
  });
  it('right in its newest sixty days and three times too high before rewrites nothing', async () => {
    // Its own closes are what is kept: a publisher may correct those, within the same bounds as any provider.
    const whole = series(100, today - 1);
    await run(publisher({ series: { bitcoin: whole } }));
    const closes = whole.closes.map((close, i) => (i < 40 ? 3 * close : close));
    await run(publisher({ series: { bitcoin: { ...whole, closes } } }, { madeAt: NOW - 500 }), NOW, true);
    const { bitcoin } = (await kept()).series;
    expect(bitcoin?.closes.subarray(-100)).toEqual(whole.closes);
  });
  it('that heaps up points is refused as a whole', async () => {
    const more = (from: number) => Array.from({ length: 200 }, (_, i) => ({ ...point, source: `Bank ${from + i}` }));
    await run(publisher({ unprofitableShare: more(0) }));
    expect((await kept()).unprofitableShare).toHaveLength(201);
    await run(publisher({ unprofitableShare: more(200) }, { madeAt: NOW - 500 }), NOW, true);
    expect((await readFeedState(database, source)).fault).toBe('hostile');
    expect((await kept()).unprofitableShare).toHaveLength(201);
  });
});
