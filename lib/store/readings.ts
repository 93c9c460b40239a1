/** Computed readings and finished cards, kept so that a fresh service worker answers without computing. */

import type { Reading } from '../signal/types.ts';
import type { Cards } from '../view/card.ts';
import type { OverviewView } from '../view/overview.ts';
import type { Database } from './open.ts';

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
  await database.put('readings', { id: 'reading', madeFrom, reading });
}

/** Puts cards in the place of the kept ones. */
export async function writeCards(database: Database, madeFrom: string, cards: Cards): Promise<void> {
  await database.put('readings', { id: 'cards', madeFrom, cards });
}

/** What the popup and the options show, if it was made from exactly this. */
export async function readOverview(database: Database, madeFrom: string): Promise<OverviewView | null> {
  const record = await database.get('readings', 'overview');
  return record?.id === 'overview' && record.madeFrom === madeFrom ? record.overview : null;
}

/** Puts an overview in the place of the kept one. */
export async function writeOverview(database: Database, madeFrom: string, overview: OverviewView): Promise<void> {
  await database.put('readings', { id: 'overview', madeFrom, overview });
}
