/** What is known of refreshing: written with the closes it brought in one transaction, or alone when it brought none. */

import type { Series, SeriesId } from '../market/series.ts';
import type { Database } from './open.ts';
import type { PartId, RefreshRecord, RefreshRun } from './schema.ts';

/** One step of a refresh. */
export interface RefreshStep {
  record: RefreshRecord;
  /** The whole series as it is from now on; absent when nothing changed. */
  series?: Series;
  /** Other series that changed with it, each whole. */
  along: readonly { record: RefreshRecord; series: Series }[];
  run: RefreshRun;
  /** Until when (ms since 1970) providers are to be left alone. */
  backoff: Readonly<Record<string, number>>;
}

/** Writes a step whole or not at all. */
export async function writeStep(database: Database, step: RefreshStep): Promise<void> {
  const { record, series, along, run, backoff } = step;
  const transaction = database.transaction(['series', 'refreshes', 'meta'], 'readwrite');
  const meta = transaction.objectStore('meta');
  const puts: Promise<unknown>[] = [
    transaction.objectStore('refreshes').put(record),
    meta.put(run),
    meta.put({ id: 'backoff', until: { ...backoff } }),
    ...along.map(({ record }) => transaction.objectStore('refreshes').put(record)),
  ];
  const changed = series ? [{ record, series }, ...along] : along;
  for (const { record, series } of changed) {
    const id = record.id as SeriesId;
    puts.push(transaction.objectStore('series').put({ id, days: series.days, closes: series.closes }));
  }
  if (changed.length > 0) {
    const before = await meta.get('market');
    if (before?.id === 'market') puts.push(meta.put({ ...before, revision: before.revision + 1 }));
  }
  await Promise.all([...puts, transaction.done]);
}

/** The records of all parts, by part. */
export async function readRefreshes(database: Database): Promise<Map<PartId, RefreshRecord>> {
  return new Map((await database.getAll('refreshes')).map((record) => [record.id, record]));
}

/** The last refresh, under way or ended; null when there never was one. */
export async function readRun(database: Database): Promise<RefreshRun | null> {
  const record = await database.get('meta', 'run');
  return record?.id === 'run' ? record : null;
}

/** Remembers a refresh, under way or ended, in the place of the last. */
export async function writeRun(database: Database, run: RefreshRun): Promise<void> {
  await database.put('meta', run);
}

/** Until when (ms since 1970) each provider is to be left alone. */
export async function readBackoff(database: Database): Promise<Record<string, number>> {
  const record = await database.get('meta', 'backoff');
  return record?.id === 'backoff' ? { ...record.until } : {};
}
