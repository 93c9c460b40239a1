/** The folder a feed is published from. */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FEED_PATH, type Feed } from '../../lib/feed/feed.ts';
import { parseFeed } from '../../lib/feed/parse.ts';
import { InputError } from '../cli/input-error.ts';

/** The feed that lies in the folder; null when there is none, or none that was signed with this key. */
export async function readFeed(dir: string, publicKey: string): Promise<Feed | null> {
  try {
    const bytes = Uint8Array.from(readFileSync(join(dir, FEED_PATH)));
    const signature = readFileSync(join(dir, `${FEED_PATH}.sig`), 'utf8');
    return await parseFeed(bytes, signature, publicKey, { newerThan: null, now: Number.POSITIVE_INFINITY });
  } catch {
    return null;
  }
}

/** Writes both files whole or not at all: each is finished beside its place and then moved there. */
export function writeFeed(dir: string, bytes: Uint8Array, signature: string): void {
  const target = join(dir, FEED_PATH);
  writable(target, () => mkdirSync(dirname(target), { recursive: true }));
  const parts = [
    { path: `${target}.sig`, content: `${signature}\n` },
    { path: target, content: bytes },
  ];
  try {
    writable(target, () => {
      for (const { path, content } of parts) writeFileSync(`${path}.new`, content, { flush: true });
      for (const { path } of parts) renameSync(`${path}.new`, path);
    });
  } finally {
    for (const { path } of parts) rmSync(`${path}.new`, { force: true });
  }
}

function writable(target: string, write: () => void): void {
  try {
    write();
  } catch {
    throw new InputError(`${target} can't be written; name a folder you may write to with --out`);
  }
}
