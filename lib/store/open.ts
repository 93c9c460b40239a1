/** Opens the database, migrates it, and lets go of it when another context needs to upgrade or delete it. */

import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { DATABASE_VERSION, MIGRATIONS } from './migrations.ts';
import { DATABASE_NAME, type TidemarkDatabase } from './schema.ts';

export type Database = IDBPDatabase<TidemarkDatabase>;

const STORES = ['series', 'readings', 'refreshes', 'meta', 'stories'] as const;

/**
 * Opens `tidemark` at the present version.
 * @param onLost called when the connection ended (version change elsewhere, storage cleared): open again before the next use.
 * @throws DOMException `VersionError` when a newer Tidemark wrote the database; it is left alone.
 */
export async function openDatabase(onLost: () => void): Promise<Database> {
  let database = await open(onLost);
  if (!STORES.every((name) => database.objectStoreNames.contains(name))) {
    // A database without its stores holds nothing of ours: start again rather than fail on every use.
    database.close();
    await deleteDatabase();
    database = await open(onLost);
  }
  return database;
}

/** Removes the database with all closes and readings. */
export async function deleteDatabase(): Promise<void> {
  await deleteDB(DATABASE_NAME);
}

function open(onLost: () => void): Promise<Database> {
  return openDB<TidemarkDatabase>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(database, oldVersion) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
