import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { openDatabase } from '../../../lib/store/open.ts';
import { MOST_STORIES, readStory, writeStory } from '../../../lib/store/stories.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => vi.restoreAllMocks());

const idOf = (n: number) => isoDay(18_000 + n);
const record = (n: number, usedAt = n) => ({ id: idOf(n), madeFrom: 'a', usedAt, story: { n } });

describe('readings of story days', () => {
  it('are kept with what they were made from', async () => {
    const database = await openDatabase(() => {});
    await writeStory(database, record(1));
    expect(await readStory(database, record(1))).toEqual({ n: 1 });
    expect(await readStory(database, { ...record(1), madeFrom: 'b' })).toBeNull();
    expect(await readStory(database, record(2))).toBeNull();
  });

  it('are at most 64: the least recently used goes first', async () => {
    const database = await openDatabase(() => {});
    for (let n = 0; n < MOST_STORIES; n++) await writeStory(database, record(n));
    // The oldest is read again, and so is no longer the one to go.
    await readStory(database, record(0, 1000));
    await writeStory(database, record(MOST_STORIES, 1001));
    await writeStory(database, record(MOST_STORIES + 1, 1002));
    const kept = await database.getAllKeys('stories');
    expect(kept).toHaveLength(64);
    expect(kept).toContain(idOf(0));
    expect(kept).not.toContain(idOf(1));
    expect(kept).not.toContain(idOf(2));
    expect(kept).toContain(idOf(3));
  });

  it.each([
    ['QuotaExceededError', 'are given up'],
    ['DataError', 'are not given up silently'],
  ])('on a %s %s', async (name, _) => {
    const database = await openDatabase(() => {});
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    const written = await writeStory(database, record(1)).then(
      () => null,
      (error: Error) => error.name,
    );
    expect(written).toBe(name === 'QuotaExceededError' ? null : name);
  });
});
