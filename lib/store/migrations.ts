/** One function a version: index i upgrades version i to i + 1. Never edit one that has shipped. */

import type { IDBPDatabase } from 'idb';
import type { TidemarkDatabase } from './schema.ts';

export type Migration = (database: IDBPDatabase<TidemarkDatabase>) => void;

export const MIGRATIONS: readonly Migration[] = [
  function createStores(database) {
    for (const name of ['series', 'readings', 'refreshes', 'meta'] as const) {
      database.createObjectStore(name, { keyPath: 'id' });
    }
  },
  function createStories(database) {
    database.createObjectStore('stories', { keyPath: 'id' }).createIndex('usedAt', 'usedAt');
  },
];

export const DATABASE_VERSION = MIGRATIONS.length;
