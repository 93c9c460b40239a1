/** What is known of refreshing. */

import type { Database } from './open.ts';
import type { PartId, RefreshRecord, RefreshRun } from './schema.ts';

/** The records of all parts, by part; none without a database. */
export async function readRefreshes(database: Database | null): Promise<Map<PartId, RefreshRecord>> {
  return new Map((await database?.getAll('refreshes'))?.map((record) => [record.id, record]));
}

/** The last refresh, under way or ended; null when there never was one. */
export async function readRun(database: Database): Promise<RefreshRun | null> {
  const record = await database.get('meta', 'run');
  return record?.id === 'run' ? record : null;
}

/** Until when (ms since 1970) each provider is to be left alone. */
export async function readBackoff(database: Database): Promise<Record<string, number>> {
  const record = await database.get('meta', 'backoff');
  return record?.id === 'backoff' ? { ...record.until } : {};
}
