/** The one way closes are changed: with the records of where they came from and the revision they make, whole or not at all. */

import { SERIES_IDS, type Series, type SeriesId, type SharePoint } from '../market/series.ts';
import type { Database } from './open.ts';
import type { MetaRecord, RefreshRecord } from './schema.ts';

export interface Commit {
  /** Series as they are from now on, each whole; those not named stay. */
  readonly series?: Partial<Record<SeriesId, Series>>;
  /** All published shares, when there are others than before. */
  readonly points?: readonly SharePoint[] | null;
  /** Ids of damaged records to remove. */
  readonly remove?: readonly string[];
  readonly records?: readonly RefreshRecord[];
  readonly meta?: readonly Exclude<MetaRecord, { id: 'market' }>[];
  /** The version whose snapshot has been taken in with this. */
  readonly snapshotOf?: string;
}

/** Writes, and returns the revision of the closes; it is raised when they change. */
export async function commit(database: Database, change: Commit): Promise<number> {
  const { series = {}, points = null, remove = [], records = [], meta = [], snapshotOf } = change;
  const transaction = database.transaction(['series', 'refreshes', 'meta'], 'readwrite');
  const closes = transaction.objectStore('series');
  const about = transaction.objectStore('meta');
  const puts: Promise<unknown>[] = remove.map((id) => closes.delete(id));
  for (const id of SERIES_IDS) {
    const changed = series[id];
    if (changed) puts.push(closes.put({ id, days: changed.days, closes: changed.closes }));
  }
  if (points) puts.push(closes.put({ id: 'unprofitable-share', points: [...points] }));
  const isChanged = puts.length > 0;
  for (const record of records) puts.push(transaction.objectStore('refreshes').put(record));
  for (const record of meta) puts.push(about.put(record));
  const before = await about.get('market');
  const known = before?.id === 'market' ? before : null;
  const revision = (known?.revision ?? 0) + (isChanged || snapshotOf !== undefined ? 1 : 0);
  const version = snapshotOf ?? known?.snapshotOf;
  if (version !== undefined) puts.push(about.put({ id: 'market', revision, snapshotOf: version }));
  await Promise.all([...puts, transaction.done]);
  return revision;
}
