/** Readings of story days, kept so that a page opened again has its own at once. At most so many; old ones make room. */

import { isFull } from './faults.ts';
import type { Database } from './open.ts';
import type { StoryRecord } from './schema.ts';

export const MOST_STORIES = 64;

/** The kept reading of a day, if it was made from exactly this; it counts as used now. */
export async function readStory<T>(
  database: Database,
  { id, madeFrom, usedAt }: Omit<StoryRecord, 'story'>,
): Promise<T | null> {
  const record = await database.get('stories', id);
  if (record?.madeFrom !== madeFrom) return null;
  await writeStory(database, { ...record, usedAt });
  return record.story as T;
}

/**
 * Puts the reading of a day in the place of the kept one, and lets go of the least recently used beyond the bound. What
 * finds no room is computed again the next time.
 */
export async function writeStory(database: Database, record: StoryRecord): Promise<void> {
  const transaction = database.transaction('stories', 'readwrite');
  try {
    await transaction.store.put(record);
    let surplus = (await transaction.store.count()) - MOST_STORIES;
    let oldest = surplus > 0 ? await transaction.store.index('usedAt').openCursor() : null;
    for (; oldest && surplus > 0; surplus--) {
      await oldest.delete();
      oldest = await oldest.continue();
    }
    await transaction.done;
  } catch (error) {
    if (!isFull(error)) throw error;
  }
}
