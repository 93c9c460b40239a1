/** The pages that promise something name the tests that hold it. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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
