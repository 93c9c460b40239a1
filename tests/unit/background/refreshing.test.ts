/** When a refresh begins, and when it does not. */

import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { encodeFeed } from '../../../lib/feed/encode.ts';
import { commit } from '../../../lib/store/commit.ts';
import { carriedOn } from '../../replay/market.ts';
import { replayFetch, replayProviders } from '../../replay/providers.ts';
import { PUBLIC_KEY, signed } from '../feed/build-feed.ts';
import { background, snapshot } from './build-background.ts';

/** Saturday 21 November 2026, noon UTC. */
const SATURDAY = Date.UTC(2026, 10, 21, 12);
const TODAY = Math.floor(SATURDAY / 86_400_000);
const MINUTE = 60_000;
const truth = carriedOn(snapshot, TODAY);
const good = replayFetch(replayProviders(truth));
const none: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));

const asked: string[] = [];
const answering = (fetch: typeof globalThis.fetch) =>
  vi.stubGlobal('fetch', (...given: Parameters<typeof fetch>) => {
    asked.push(String(given[0]));
    return fetch(...given);
  });
const clock = { now: SATURDAY };
const start = () => background(() => clock.now);
const planned = async () => ((await fakeBrowser.alarms.get('refresh'))?.scheduledTime ?? 0) - clock.now;
const progress = async () => (await fakeBrowser.storage.session.get('refresh')).refresh as { current: string | null };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  clock.now = SATURDAY;
  asked.length = 0;
  answering(good);
  vi.stubGlobal('navigator', { onLine: true, languages: ['en'] });
});

describe('a worker that starts, whatever woke it,', () => {
  it('asks nothing of the network, though a refresh was cut off; that goes on by its alarm', async () => {
    const { keeper, refreshing } = await start();
    const { database } = await keeper.get();
    if (!database) throw new Error('no database');
    const run = { startedAt: SATURDAY, byHand: false, done: [], requests: 0, bytes: 0 };
    await commit(database, { meta: [{ ...run, id: 'run', waiting: ['iwm', 'bitcoin'] }] });
    await fakeBrowser.storage.session.set({ refresh: { current: 'iwm', done: 0, total: 2, hindrance: null } });
    refreshing.intend();

    const next = await start();
    await next.refreshing.settle();
    await next.readings.popover();
    expect(asked).toEqual([]);
    expect((await progress()).current).toBeNull();
    expect(await fakeBrowser.alarms.get('refresh-resume')).toBeDefined();
    expect(await next.refreshing.onAlarm('refresh-resume')).toBe(true);
    expect(asked.map((address) => new URL(address).host)).toEqual([
      'query1.finance.yahoo.com',
      'api.exchange.coinbase.com',
    ]);
  });
});

it('a wake-up while a refresh by hand is under way leaves that alone', async () => {
  const { refreshing } = await start();
  const running = refreshing.run(true);
  const woken = refreshing.wake();
  expect(await fakeBrowser.alarms.get('refresh-resume')).toBeUndefined();
  await Promise.all([running, woken]);
});

describe('a wake-up without a network', () => {
  it('is followed by another try in minutes, and by one at once when the network is back', async () => {
    answering(none);
    const { keeper, refreshing } = await start();
    expect(await refreshing.onAlarm('refresh')).toBe(true);
    // Any other alarm is not its own.
    expect(await refreshing.onAlarm('renew')).toBe(false);
    expect(await planned()).toBeLessThanOrEqual(5 * MINUTE);
    clock.now += 2 * MINUTE;
    answering(good);
    await refreshing.catchUp();
    expect((await keeper.get()).kept.series.bitcoin?.days.at(-1)).toBe(TODAY - 1);
    expect(await planned()).toBeGreaterThan(5 * MINUTE);
    asked.length = 0;
    await refreshing.catchUp();
    expect(asked).toEqual([]);
  });
  it('is told when the reader asked, and a browser that is mistaken about it keeps nobody from refreshing', async () => {
    vi.stubGlobal('navigator', { onLine: false, languages: ['en'] });
    answering(none);
    const { keeper, refreshing } = await start();
    await refreshing.run(true);
    expect(await progress()).toMatchObject({ current: null, hindrance: 'offline', mistaken: false });
    expect(asked.length).toBeLessThanOrEqual(2);
    clock.now += 2 * MINUTE;
    answering(good);
    await refreshing.run(true);
    expect(await progress()).toMatchObject({ current: null, hindrance: null, mistaken: true });
    expect((await keeper.get()).kept.series.bitcoin?.days.at(-1)).toBe(TODAY - 1);
  });
});

describe('a refresh', () => {
  it('hands on what it brought: the database is opened once, and closed when it is let go', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    const { keeper, refreshing } = await start();
    for (let i = 0; i < 5; i++) {
      await refreshing.run(true);
      clock.now += 2 * MINUTE;
    }
    expect([open.mock.calls.length, close.mock.calls.length]).toEqual([1, 0]);
    const { kept } = await keeper.get();
    await keeper.forget();
    expect(close.mock.calls.length).toBe(1);
    expect((await keeper.get()).kept).toEqual(kept);
  });

  it('that a feed brings points alone to changes the reading, and its revision', async () => {
    const point = { day: TODAY - 60, published: TODAY - 55, share: 97, source: 'A bank', definition: 'losses' };
    const bytes = encodeFeed({ madeAt: SATURDAY - MINUTE, series: {}, sources: {}, points: [point] }, {});
    answering(async (input) => {
      const address = String(input);
      if (!address.includes('feed.example')) throw new TypeError('Failed to fetch');
      return new Response(address.includes('.sig') ? signed(bytes) : bytes);
    });
    const feed = { address: 'https://feed.example/', key: PUBLIC_KEY };
    const { keeper, readings, refreshing } = await background(() => clock.now, { feed });
    const shareOf = async () =>
      (await readings.reading()).warnings.find(({ id }) => id === 'unprofitable-share')?.value ?? null;
    const [before, { revision }] = [await shareOf(), await keeper.get()];
    await refreshing.run(false);
    expect((await keeper.get()).revision).toBe(revision + 1);
    expect([before === 97, await shareOf()]).toEqual([false, 97]);
  });

  it('of which the index has no source shows an estimate, until there is a real close again', async () => {
    const replay = replayProviders(truth);
    answering(replayFetch((address) => (/RUT/.test(address) ? null : replay(address))));
    const { keeper, readings, refreshing } = await start();
    await refreshing.run(false);
    const { kept, market } = await keeper.get();
    expect(kept.series.russell2000).toEqual(snapshot.series.russell2000);
    expect(market.series.russell2000?.days.at(-1)).toBe(TODAY - 1);
    expect((await readings.reading()).estimatedFrom).not.toBeNull();

    answering(good);
    clock.now += 2 * 3_600_000;
    await refreshing.run(true);
    const after = await keeper.get();
    expect(after.market).toBe(after.kept);
    expect((await readings.reading()).estimatedFrom).toBeNull();
  });
});
