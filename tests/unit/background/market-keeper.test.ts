import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMarketKeeper, type KeeperOptions } from '../../../lib/background/market-keeper.ts';
import type { Market, Series } from '../../../lib/market/series.ts';
import { SHIPPED_SERIES } from '../../../lib/market/shipped.ts';
import { DATABASE_VERSION } from '../../../lib/store/migrations.ts';
import { openDatabase } from '../../../lib/store/open.ts';

const series = (rows: number, from = 20_000): Series => ({
  days: Int32Array.from({ length: rows }, (_, i) => from + i),
  closes: Float64Array.from({ length: rows }, (_, i) => 100 + i),
});

const snapshotOf = (rows: number): Market => ({
  series: Object.fromEntries(SHIPPED_SERIES.map((id) => [id, series(rows)])),
  unprofitableShare: [{ day: 20_000, published: 20_010, share: 40, source: 'somebody', definition: 'a loss' }],
});

/** A profile: what it loaded, whether it was unpacked, and a keeper like the one of a fresh service worker. */
function profile(snapshot = snapshotOf(10)) {
  const state = { loads: 0, unpacked: false };
  const start = (version = '1.0', over: Partial<KeeperOptions> = {}) =>
    createMarketKeeper({
      version,
      loadSnapshot: async () => {
        state.loads++;
        return snapshot;
      },
      unpackedBefore: async () => state.unpacked,
      markUnpacked: async () => {
        state.unpacked = true;
      },
      now: () => 1_000,
      ...over,
    });
  return { state, start };
}

const damage = async (change: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<unknown>) => {
  const database = await openDatabase(() => {});
  await change(database);
  database.close();
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('on install', () => {
  it('unpacks the snapshot into the database, without a notice', async () => {
    const { start } = profile();
    const kept = await start().get();
    expect(kept.notice).toBeNull();
    expect(kept.market).toEqual(snapshotOf(10));
    expect(kept.database?.objectStoreNames).toHaveLength(5);
  });

  it('unpacks once: a later service worker reads the database', async () => {
    const { state, start } = profile();
    const first = await start().get();
    const second = await start().get();
    expect(state.loads).toBe(1);
    expect(second.market).toEqual(first.market);
    expect(second.revision).toBe(first.revision);
  });

  it('asks once when many ask at the same time', async () => {
    const { state, start } = profile();
    const keeper = start();
    await Promise.all([keeper.get(), keeper.get(), keeper.get()]);
    expect(state.loads).toBe(1);
  });

  it('says where every series came from', async () => {
    const { start } = profile();
    const { database } = await start().get();
    const refreshes = await database?.getAll('refreshes');
    expect(refreshes).toHaveLength(SHIPPED_SERIES.length + 1);
    expect(refreshes?.every((refresh) => refresh.source === 'snapshot' && refresh.at === 1_000)).toBe(true);
  });
});

describe('on update', () => {
  it('takes in a newer snapshot', async () => {
    await profile(snapshotOf(10)).start('1.0').get();
    const kept = await profile(snapshotOf(12)).start('1.1').get();
    expect(kept.market.series.bitcoin?.days).toHaveLength(12);
    expect(kept.notice).toBeNull();
  });

  it('keeps closes that are newer than the snapshot', async () => {
    const { start } = profile(snapshotOf(10));
    await start('1.0').get();
    await damage((database) => database.put('series', { id: 'bitcoin', ...series(15) }));
    const kept = await start('1.1').get();
    expect(kept.market.series.bitcoin?.days).toHaveLength(15);
    expect(kept.market.series.ether?.days).toHaveLength(10);
  });
});

describe('a series that is not there', () => {
  it('because a later build of the same version brought it is taken in without a word', async () => {
    const whole = snapshotOf(10);
    const { 'iwm-shares': _, ...others } = whole.series;
    await profile({ ...whole, series: others })
      .start('0.1.0')
      .get();
    const kept = await profile(whole).start('0.1.0').get();
    expect(kept.market.series['iwm-shares']).toEqual(series(10));
    expect(kept.notice).toBeNull();
  });

  it('because it was lost before an update is said to be put back by it', async () => {
    await profile().start('1.0').get();
    await damage((database) => database.delete('series', 'sp500'));
    expect((await profile().start('1.1').get()).notice).toMatchObject({ kind: 'restored', parts: ['sp500'] });
  });
});

describe('a database that was damaged', () => {
  const faults: [string, object][] = [
    ['lengths that differ', { days: Int32Array.of(1, 2), closes: Float64Array.of(1) }],
    ['a day twice', { days: Int32Array.of(1, 1), closes: Float64Array.of(1, 2) }],
    ['a close that is no number', { days: Int32Array.of(1, 2), closes: Float64Array.of(1, Number.NaN) }],
    ['no closes at all', { days: new Int32Array(), closes: new Float64Array() }],
    ['another type', { days: [1, 2], closes: 'rubbish' }],
  ];
  it.each(faults)('with %s: the series is put back from the snapshot, and said so', async (_, record) => {
    const { start } = profile();
    await start().get();
    await damage((database) => database.put('series', { id: 'vix', ...record } as never));
    const kept = await start().get();
    expect(kept.market).toEqual(snapshotOf(10));
    expect(kept.notice).toEqual({ kind: 'restored', at: 1_000, parts: ['vix'], all: false });
  });

  it('without one series: it is put back, the newer ones keep', async () => {
    const { start } = profile();
    await start().get();
    await damage(async (database) => {
      await database.put('series', { id: 'bitcoin', ...series(15) });
      await database.delete('series', 'sp500');
    });
    const kept = await start().get();
    expect(kept.market.series.bitcoin?.days).toHaveLength(15);
    expect(kept.notice).toEqual({ kind: 'restored', at: 1_000, parts: ['sp500'], all: false });
  });

  it('with a series that no snapshot has: the record goes, and is not asked for again', async () => {
    const { state, start } = profile();
    await start().get();
    await damage((database) => database.put('series', { id: 'high-yield-spread', days: 1 } as never));
    await start().get();
    await start().get();
    expect(state.loads).toBe(2);
  });

  it('deleted under us: the next reading rebuilds it and says so', async () => {
    const { state, start } = profile();
    const keeper = start();
    (await keeper.get()).database?.close();
    globalThis.indexedDB = new IDBFactory();
    const kept = await start().get();
    expect(state.loads).toBe(2);
    expect(kept.notice).toMatchObject({ kind: 'restored', all: true });
    expect(kept.market).toEqual(snapshotOf(10));
  });

  it('without its stores: it is made anew', async () => {
    (await openDB('tidemark', DATABASE_VERSION)).close();
    const kept = await profile().start().get();
    expect(kept.market).toEqual(snapshotOf(10));
  });
});

describe('without a usable database', () => {
  it('of a newer version: it is left alone and the snapshot is read from memory', async () => {
    const newer = await openDB('tidemark', DATABASE_VERSION + 1, {
      upgrade: (database) => void database.createObjectStore('treasure'),
    });
    newer.close();
    const kept = await profile().start().get();
    expect(kept.notice).toEqual({ kind: 'memory-only', reason: 'newer-version' });
    expect(kept.market).toEqual(snapshotOf(10));
    const after = await openDB('tidemark');
    expect([...after.objectStoreNames]).toEqual(['treasure']);
    after.close();
  });

  it('that the browser refuses: the snapshot is read from memory', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', 'InvalidStateError');
      },
    } as never;
    const kept = await profile().start().get();
    expect(kept.notice).toEqual({ kind: 'memory-only', reason: 'unavailable' });
    expect(kept.market).toEqual(snapshotOf(10));
  });

  it('tries again after a failure', async () => {
    let broken = true;
    const { start } = profile();
    const keeper = start('1.0', {
      loadSnapshot: async () => {
        if (broken) throw new Error('unreadable');
        return snapshotOf(10);
      },
    });
    await expect(keeper.get()).rejects.toThrow('unreadable');
    broken = false;
    expect((await keeper.get()).market).toEqual(snapshotOf(10));
  });
});
