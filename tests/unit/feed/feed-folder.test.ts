/** The folder that a feed is published from: what is written into it, and what is read again. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { encodeFeed } from '../../../lib/feed/encode.ts';
import { FEED_PATH } from '../../../lib/feed/feed.ts';
import { readFeed, writeFeed } from '../../../tools/feed/feed-folder.ts';
import { MADE_AT, PUBLIC_KEY, signed, small } from './build-feed.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidemark-feed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = encodeFeed(small, {});
const path = () => join(folder, FEED_PATH);

it('gets a feed with its signature beside, and nothing else; both are read again', async () => {
  writeFeed(folder, bytes, signed(bytes));
  expect(Buffer.compare(readFileSync(path()), bytes)).toBe(0);
  expect(readFileSync(`${path()}.sig`, 'utf8')).toBe(`${signed(bytes)}\n`);
  expect(readdirSync(join(path(), '..'))).toHaveLength(2);
  expect((await readFeed(folder, PUBLIC_KEY))?.feed.madeAt).toBe(MADE_AT);
});

it('gets one without a signature alone: the one that lay there fits no more', async () => {
  writeFeed(folder, bytes, signed(bytes));
  writeFeed(folder, bytes, null);
  expect(existsSync(`${path()}.sig`)).toBe(false);
  expect(readdirSync(join(path(), '..'))).toHaveLength(1);
  expect(await readFeed(folder, PUBLIC_KEY)).toBeNull();
});

it('has none that another key signed', async () => {
  writeFeed(folder, bytes, signed(bytes));
  expect(await readFeed(folder, Buffer.alloc(32).toString('base64'))).toBeNull();
});
