/** Looks into the background's database from an extension page, which shares it. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RefreshRun } from '../../../lib/store/schema.ts';

interface Stored {
  series: Record<string, [last: number, rows: number]>;
  run: RefreshRun | null;
}

const look = (page: Page): Promise<Stored> =>
  page.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const opening = indexedDB.open('tidemark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['series', 'meta']);
          const all = transaction.objectStore('series').getAll();
          const run = transaction.objectStore('meta').get('run');
          transaction.oncomplete = () => {
            database.close();
            const rows = all.result.filter((record) => 'days' in record);
            resolve({
              series: Object.fromEntries(rows.map(({ id, days }) => [id, [days.at(-1), days.length]])),
              run: run.result ?? null,
            });
          };
        };
      }),
  );

/** Last day and number of closes of each series. */
export const storedDays = async (page: Page) => (await look(page)).series;

/** The refresh under way, or the last one. */
export const storedRun = async (page: Page) => (await look(page)).run;

/** Waits until a refresh has ended. */
export async function refreshEnded(page: Page): Promise<void> {
  await expect.poll(async () => (await storedRun(page))?.endedAt, { timeout: 150_000 }).toBeTypeOf('number');
}

/** Forgets when each series was asked for, so that all may be asked for again at once. */
export const forgetRefreshes = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('tidemark');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('refreshes', 'readwrite');
          transaction.objectStore('refreshes').clear();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

/** Presses the button until what it should do is done: one press while the last refresh is winding up only joins that. */
export async function refreshByHand(page: Page, isDone: () => Promise<boolean>): Promise<void> {
  const button = page.getByRole('button', { name: 'Refresh now' });
  await expect
    .poll(
      async () => {
        if (!(await isDone()) && (await button.isVisible())) await button.click();
        return isDone();
      },
      { timeout: 150_000, interval: 1000 },
    )
    .toBe(true);
}
