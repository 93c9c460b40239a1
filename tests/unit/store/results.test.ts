/** Results that are kept: each is read by whoever would have made the same. */

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/store/open.ts';
import { readLastResult, readResult, writeResult } from '../../../lib/store/results.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('one is read by what it was made from, and the last one by the version that kept it', async () => {
  const database = await openDatabase(() => {});
  await writeResult(database, { id: 'popover', madeFrom: 'a', version: '1', popover: 'High.' } as never);
  expect(await readResult(database, 'popover', 'a')).toBe('High.');
  expect(await readResult(database, 'popover', 'b')).toBeNull();
  database.close();
  expect(await readLastResult('popover', '1')).toBe('High.');
  expect(await readLastResult('popover', '2')).toBeNull();
});
