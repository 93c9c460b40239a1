/**
 * What every version of the database held is still there, and read right, after an upgrade to today's. A database of each
 * version is kept in `tests/fixtures`, as the code of that version wrote it; a new version must bring its own:
 * `WRITE_FIXTURES=1 npm run test:unit -- tests/unit/store` writes the one that is missing, and no other.
 */

import 'fake-indexeddb/auto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMarketKeeper } from '../../../lib/background/market-keeper.ts';
import { createReadings } from '../../../lib/background/readings.ts';
import { type Market, SERIES_IDS, type Series } from '../../../lib/market/series.ts';
import { refresh } from '../../../lib/refresh/refresher.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { read } from '../../../lib/signal/reading.ts';
import { commit } from '../../../lib/store/commit.ts';
import { DATABASE_VERSION, MIGRATIONS } from '../../../lib/store/migrations.ts';
import { type Database, openDatabase } from '../../../lib/store/open.ts';
import { DATABASE_NAME } from '../../../lib/store/schema.ts';
import { writeStory } from '../../../lib/store/stories.ts';
import { carriedOn, snapshotMarket } from '../../replay/market.ts';
import { type Replay, replayFetch, replayProviders } from '../../replay/providers.ts';
import { dump, restore, type StoredDatabase } from './stored-database.ts';

const SATURDAY = Date.UTC(2026, 10, 21, 12);
const TODAY = Math.floor(SATURDAY / 86_400_000);
const ROWS = 320;
const VERSIONS = MIGRATIONS.map((_, i) => i + 1);
const fileOf = (version: number) => `tests/fixtures/database-${version}.json`;
const stored = (version: number) => JSON.parse(readFileSync(fileOf(version), 'utf8')) as StoredDatabase;

let snapshot: Market;
beforeAll(async () => {
  const whole = await snapshotMarket();
  const recent = ({ days, closes }: Series): Series => ({ days: days.slice(-ROWS), closes: closes.slice(-ROWS) });
  snapshot = {
    series: Object.fromEntries(Object.entries(whole.series).map(([id, series]) => [id, recent(series)])),
    unprofitableShare: whole.unprofitableShare.slice(-5),
  };
  if (process.env.WRITE_FIXTURES && !existsSync(fileOf(DATABASE_VERSION))) {
    globalThis.indexedDB = new IDBFactory();
    writeFileSync(fileOf(DATABASE_VERSION), `${JSON.stringify(await dump(await filled()), null, 2)}\n`);
  }
});
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function keeperOf(version: string) {
  return createMarketKeeper({
    version,
    loadSnapshot: async () => snapshot,
    unpackedBefore: async () => true,
    markUnpacked: async () => {},
    now: () => SATURDAY,
  });
}
const readingsOf = (version: string, keeper = keeperOf(version)) =>
  createReadings({ keeper, version, settings: async () => DEFAULT_SETTINGS, now: () => SATURDAY });

/** A database in which everything there can be has been written by today's code. */
async function filled(): Promise<Database & Parameters<typeof dump>[0]> {
  const keeper = keeperOf('0.1.0');
  const { database, market } = await keeper.get();
  if (!database) throw new Error('no database');
  const good = replayProviders(carriedOn(snapshot, TODAY));
  const providers: Replay = (address) => {
    if (address.includes('coinbase')) return { status: 429, body: 'wait', headers: { 'retry-after': '7200' } };
    return good(address);
  };
  await refresh({
    database,
    market,
    off: [],
    every: 6 * 3_600_000,
    isAllowed: async () => true,
    byHand: false,
    withFeed: false,
    signal: new AbortController().signal,
    http: { fetch: replayFetch(providers), now: () => SATURDAY },
    now: () => SATURDAY,
    onProgress: () => {},
  });
  const seen = { madeAt: SATURDAY, lastDays: { bitcoin: TODAY - 1 }, points: 5, etag: '"a"', digest: 'ab'.repeat(32) };
  const address = 'https://feed.example/daily';
  const feed = { id: 'feed', address, key: `${'A'.repeat(43)}=`, askedAt: SATURDAY, takenAt: SATURDAY } as const;
  await commit(database, { meta: [{ ...feed, seen, fault: 'older' }] });
  await database.put('meta', { id: 'repair', at: SATURDAY, restored: ['vix'] });
  const reading = { story: 'of that day' };
  await writeStory(database, { id: '2026-01-16', madeFrom: 'closes', usedAt: SATURDAY, story: reading });
  await keeper.forget();
  await readingsOf('0.1.0', keeper).overview();
  return (await keeper.get()).database as never;
}

/** The names of what a record holds, to the second level. */
const shapeOf = (record: unknown): unknown =>
  Object.entries(record as object)
    .map(([name, value]) => `${name}:${Array.isArray(value) ? 'list' : typeof value}`)
    .sort();

describe('every version', () => {
  it.each(VERSIONS)('%i has a database that its own code wrote', (version) => {
    expect(existsSync(fileOf(version))).toBe(true);
    expect(stored(version).version).toBe(version);
  });

  it.each(VERSIONS)('%i is upgraded, and no close or record of it is lost', async (version) => {
    const before = stored(version);
    await restore(before);
    const keeper = keeperOf('9.9.9');
    const { market, database, notice } = await keeper.get();
    expect(database?.version).toBe(DATABASE_VERSION);
    // The repair that was told before is told on; the upgrade itself is none.
    expect(notice).toMatchObject({ kind: 'restored', parts: ['vix'] });
    for (const id of SERIES_IDS) {
      const own = before.stores.series?.records.find((record) => (record as { id: string }).id === id);
      if (!own) continue;
      const { days, closes } = own as { days: string; closes: string };
      const bytes = (array: Int32Array | Float64Array | undefined) =>
        Buffer.from(array?.buffer ?? new ArrayBuffer(0)).toString('base64');
      expect([id, `Int32Array:${bytes(market.series[id]?.days)}`]).toEqual([id, days]);
      expect([id, `Float64Array:${bytes(market.series[id]?.closes)}`]).toEqual([id, closes]);
    }
    expect(market.unprofitableShare).toHaveLength(5);
    const records = await database?.getAll('refreshes');
    // Series that are newer than the database come from the snapshot.
    expect(records).toEqual(expect.arrayContaining(before.stores.refreshes?.records ?? []));
    expect(await database?.get('meta', 'backoff')).toMatchObject({ until: { coinbase: SATURDAY + 7_200_000 } });
    expect(await database?.get('meta', 'feed')).toMatchObject({ takenAt: SATURDAY, fault: 'older' });
    expect(await readingsOf('9.9.9', keeper).reading()).toEqual(read(market, DEFAULT_SETTINGS, TODAY));
  });

  it('of today writes what its kept database holds: another form of a record needs a new version', async () => {
    const fresh = await dump(await filled());
    const kept = stored(DATABASE_VERSION);
    const forms = ({ stores }: StoredDatabase) =>
      Object.entries(stores).map(([name, { keyPath, indexes, records }]) => {
        // Readings are worth nothing to another version of the extension.
        const shapes = name === 'readings' ? [] : records.map((record) => JSON.stringify(shapeOf(record)));
        // A series that came later adds records of the same forms.
        return { name, keyPath, indexes, shapes: [...new Set(shapes)].sort() };
      });
    expect(forms(fresh)).toEqual(forms(kept));
  });
});

describe('two contexts', () => {
  it('an old one lets go when a newer Tidemark upgrades, and opens again when asked', async () => {
    let lost = 0;
    const old = await openDatabase(() => lost++);
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(lost).toBe(1);
    expect(() => old.transaction('series')).toThrow();
    newer.close();
  });

  it('the old one then reads the snapshot from memory and says that a newer one wrote the cache', async () => {
    const keeper = keeperOf('1.0');
    await keeper.get();
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    const { market, notice, database } = await keeper.get();
    expect(notice).toEqual({ kind: 'memory-only', reason: 'newer-version' });
    expect(market).toEqual(snapshot);
    expect(database).toBeNull();
    const kept = await openDB(DATABASE_NAME);
    expect(await kept.count('series')).toBe(SERIES_IDS.length);
    kept.close();
  });

  it('an upgrade waits for nobody, also with several old ones open', async () => {
    const old = await Promise.all([openDatabase(() => {}), openDatabase(() => {}), openDatabase(() => {})]);
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(newer.version).toBe(DATABASE_VERSION + 1);
    newer.close();
    for (const database of old) database.close();
  });
});
