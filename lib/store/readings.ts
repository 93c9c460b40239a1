/** Computed readings and finished cards, kept so that a fresh service worker answers without computing. */

import type { Reading } from '../signal/reading.ts';
import type { Cards } from '../view/card.ts';
import type { OverviewView } from '../view/overview.ts';
import { isFull } from './full.ts';
import { type Database, openDatabase } from './open.ts';
import type { ReadingRecord } from './schema.ts';

/** The kept reading, if it was made from exactly this. */
export async function readReading(database: Database, madeFrom: string): Promise<Reading | null> {
  const record = await database.get('readings', 'reading');
  return record?.id === 'reading' && record.madeFrom === madeFrom ? record.reading : null;
}

/** The kept cards, if they were made from exactly this. */
export async function readCards(database: Database, madeFrom: string): Promise<Cards | null> {
  const record = await database.get('readings', 'cards');
  return record?.id === 'cards' && record.madeFrom === madeFrom ? record.cards : null;
}

/** Puts a reading in the place of the kept one. */
export async function writeReading(database: Database, madeFrom: string, reading: Reading): Promise<void> {
  await keep(database, { id: 'reading', madeFrom, reading });
}

/** Puts cards in the place of the kept ones. */
export async function writeCards(database: Database, madeFrom: string, cards: Cards): Promise<void> {
  await keep(database, { id: 'cards', madeFrom, cards });
}

/** What the popup and the options show, if it was made from exactly this. */
export async function readOverview(database: Database, madeFrom: string): Promise<OverviewView | null> {
  const record = await database.get('readings', 'overview');
  return record?.id === 'overview' && record.madeFrom === madeFrom ? record.overview : null;
}

/**
 * Puts an overview in the place of the kept one.
 * @param version of the extension, which alone knows how to draw it.
 */
export async function writeOverview(
  database: Database,
  madeFrom: string,
  version: string,
  overview: OverviewView,
): Promise<void> {
  await keep(database, { id: 'overview', madeFrom, version, overview });
}

/** The overview that this version kept last, whatever it was made from, read without the background; null without one. */
export async function readLastOverview(version: string): Promise<OverviewView | null> {
  try {
    const database = await openDatabase(() => {});
    const record = await database.get('readings', 'overview');
    database.close();
    return record?.id === 'overview' && record.version === version ? record.overview : null;
  } catch {
    // The background says what is wrong with the database.
    return null;
  }
}

/** What finds no room is computed again the next time. */
async function keep(database: Database, record: ReadingRecord): Promise<void> {
  try {
    await database.put('readings', record);
  } catch (error) {
    if (!isFull(error)) throw error;
  }
}
