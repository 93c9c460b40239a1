/** The pages that promise something name the tests that hold it. */

import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import * as keys from '../../../lib/storage-keys.ts';
import { openDatabase } from '../../../lib/store/open.ts';

const PAGES = ['privacy', 'security', 'permissions', 'reliability', 'feed'] as const;
const read = (page: string) => readFileSync(`docs/${page}.md`, 'utf8');

describe.each(PAGES)('docs/%s.md', (page) => {
  it('names tests that there are', () => {
    const named = [...read(page).matchAll(/`(tests\/[\w/.-]+)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

it('each promise of privacy ends with its test', () => {
  const promises = read('privacy').split(/\n\n/).slice(2);
  expect(promises.filter((promise) => !/\*\([^)]*`tests\/[^)]*\)\*\s*$/.test(promise))).toEqual([]);
});

it('each threat has a test in its row', () => {
  const rows = read('security')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| who |'));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !/`(tests\/|npm |web-ext )|the same/.test(row.split('|').at(-2) ?? ''))).toEqual([]);
});

describe('all that is kept is named in docs/privacy.md', () => {
  /** Each store and key, by the words that tell a reader of it. */
  const TOLD: Record<string, string> = {
    series: 'Closes, those that were held back',
    readings: 'computed readings',
    refreshes: 'when they were refreshed',
    meta: 'when they were refreshed',
    stories: 'what the signal said on that day',
    SETTINGS_KEY: 'your settings in its synced storage',
    SITE_OFF_PREFIX: 'your settings in its synced storage',
    CONSENTS_KEY: 'you agreed to',
    FEED_MARKS_KEY: 'how far a feed has come',
    ALERTED_KEY: 'what an alert told last',
    STAMP_KEY: 'two marks of our own',
    UNPACKED_KEY: 'two marks of our own',
    REFRESH_KEY: 'how far a fetch is, until the browser is closed',
  };

  it('in words that stand there', () => {
    const page = read('privacy').replaceAll('\n', ' ');
    expect(Object.values(TOLD).filter((words) => !page.includes(words))).toEqual([]);
  });

  it('and there is no other store and no other key', async () => {
    globalThis.indexedDB = new IDBFactory();
    const database = await openDatabase(() => {});
    expect([...database.objectStoreNames, ...Object.keys(keys)].sort()).toEqual(Object.keys(TOLD).sort());
    database.close();
  });
});
