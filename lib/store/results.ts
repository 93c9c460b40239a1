/** Computed results, kept so that a fresh service worker answers without computing. */

import { isFull } from './faults.ts';
import { type Database, openDatabase } from './open.ts';
import type { ResultId, ResultRecord } from './schema.ts';

/** The kept result, if it was made from exactly this. */
export async function readResult<T>(database: Database, id: ResultId, madeFrom: string): Promise<T | null> {
  const record = await database.get('readings', id);
  return record?.madeFrom === madeFrom ? resultOf<T>(record) : null;
}

/** Puts a result in the place of the kept one. What finds no room is computed again the next time. */
export async function writeResult(database: Database, record: ResultRecord): Promise<void> {
  try {
    await database.put('readings', record);
  } catch (error) {
    if (!isFull(error)) throw error;
  }
}

/** The result that this version of the extension kept last, whatever it was made from, read without the background; null without one. */
export async function readLastResult<T>(id: ResultId, version: string): Promise<T | null> {
  try {
    const database = await openDatabase(() => {});
    const record = await database.get('readings', id);
    database.close();
    return record?.version === version ? resultOf<T>(record) : null;
  } catch {
    // The background says what is wrong with the database.
    return null;
  }
}

/** Whoever asks knows what it holds, for `madeFrom` and the version are its own. */
function resultOf<T>(record: ResultRecord): T | null {
  return (record[record.id] as T | undefined) ?? null;
}
