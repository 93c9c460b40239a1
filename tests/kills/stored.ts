/** All that the extension has stored, taken out of the browser through one of its pages. */

import type { Page } from 'playwright-core';
import type { Series, SeriesId, SharePoint } from '../../lib/market/series.ts';
import type { MetaRecord, RefreshRecord, RefreshRun } from '../../lib/store/schema.ts';

export interface Stored {
  series: Partial<Record<SeriesId, Series>>;
  points: SharePoint[];
  refreshes: RefreshRecord[];
  market: Extract<MetaRecord, { id: 'market' }> | null;
  run: RefreshRun | null;
  /** Of the reading, the popover and the overview: what they were made from, and the first itself as JSON. */
  readings: Record<string, string>;
  reading: string;
  off: string[];
  /** When each alarm rings next, ms from now. */
  alarms: Record<string, number>;
}

/** As a page tells it. */
interface Found {
  series: { id: string; days: number[]; closes: number[]; points: SharePoint[] }[];
  refreshes: RefreshRecord[];
  meta: { id: string }[];
  readings: { id: string; madeFrom: string; json: string }[];
  off: string[];
  alarms: [name: string, inMs: number][];
}

/** Null when there is no database yet, or one that is still empty. */
export async function stored(page: Page): Promise<Stored | null> {
  // As one text: taken over value by value, 100,000 closes are seconds.
  const json = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('tidemark')) return null;
    const opening = indexedDB.open('tidemark');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    const database = opening.result;
    if (database.objectStoreNames.length === 0) {
      database.close();
      return null;
    }
    const transaction = database.transaction(['series', 'refreshes', 'meta', 'readings']);
    const all = (name: string) => transaction.objectStore(name).getAll();
    const [series, refreshes, meta, readings] = [all('series'), all('refreshes'), all('meta'), all('readings')];
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
    // @ts-expect-error the extension's own API
    const { storage, alarms } = chrome;
    const { settings } = await storage.sync.get('settings');
    return JSON.stringify({
      series: series.result.map((record) => ({
        ...record,
        ...(record.days && { days: [...record.days], closes: [...record.closes] }),
      })),
      refreshes: refreshes.result,
      meta: meta.result,
      readings: readings.result.map((record) => ({ ...record, json: JSON.stringify(record.reading ?? null) })),
      off: settings?.off ?? [],
      alarms: (await alarms.getAll()).map((alarm: { name: string; scheduledTime: number }) => [
        alarm.name,
        alarm.scheduledTime - Date.now(),
      ]),
    });
  });
  if (json === null) return null;
  const found = JSON.parse(json) as Found;
  const metaOf = <Record>(id: string) => (found.meta.find((record) => record.id === id) as Record | undefined) ?? null;
  const withCloses = found.series.filter(({ days }) => days);
  return {
    series: Object.fromEntries(
      withCloses.map(({ id, days, closes }) => [
        id,
        { days: Int32Array.from(days), closes: Float64Array.from(closes) },
      ]),
    ),
    points: found.series.find(({ id }) => id === 'unprofitable-share')?.points ?? [],
    refreshes: found.refreshes,
    market: metaOf('market'),
    run: metaOf('run'),
    readings: Object.fromEntries(found.readings.map(({ id, madeFrom }) => [id, madeFrom])),
    reading: found.readings.find(({ id }) => id === 'reading')?.json ?? 'null',
    off: found.off,
    alarms: Object.fromEntries(found.alarms),
  };
}

/** Makes the cache older than the snapshot and everything due: cuts each series' newest rows off and forgets its tries. */
export async function makeOld(page: Page, rows: number): Promise<void> {
  await page.evaluate(async (cut) => {
    const opening = indexedDB.open('tidemark');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const database = opening.result;
    const transaction = database.transaction(['series', 'refreshes', 'meta'], 'readwrite');
    const series = transaction.objectStore('series');
    const all = series.getAll();
    all.onsuccess = () => {
      for (const record of all.result) {
        if (!record.days) continue;
        series.put({ ...record, days: record.days.slice(0, -cut), closes: record.closes.slice(0, -cut) });
      }
    };
    const refreshes = transaction.objectStore('refreshes');
    const tried = refreshes.getAll();
    tried.onsuccess = () => {
      for (const { id, source } of tried.result) refreshes.put({ id, source, at: 0 });
    };
    const meta = transaction.objectStore('meta');
    meta.delete('run');
    meta.delete('backoff');
    // As with every change to closes: what was computed from those before is known to be out of date.
    const market = meta.get('market');
    market.onsuccess = () => meta.put({ ...market.result, revision: market.result.revision + 1 });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, rows);
}
