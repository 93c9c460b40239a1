/** The folder a feed is published from. */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, EARLIER_FEED_PATH, FEED_PATH, type Feed, type FeedMark, markOf } from '../../lib/feed/feed.ts';
import { parseFeed } from '../../lib/feed/parse.ts';
import { InputError } from '../cli/input-error.ts';

/** A feed that was published, and what the next one is held against. */
export interface Published {
  readonly feed: Feed;
  readonly mark: FeedMark;
}

/** The feed that lies in the folder, as it is written now or was before; null when none was signed with this key. */
export async function readFeed(dir: string, publicKey: string): Promise<Published | null> {
  return (await readAt(join(dir, FEED_PATH), publicKey)) ?? (await readAt(join(dir, EARLIER_FEED_PATH), publicKey));
}

async function readAt(path: string, publicKey: string): Promise<Published | null> {
  try {
    const bytes = Uint8Array.from(readFileSync(path));
    const signature = readFileSync(`${path}.sig`, 'utf8');
    const feed = await parseFeed(bytes, signature, publicKey, { newerThan: null, now: Number.POSITIVE_INFINITY });
    return { feed, mark: markOf(feed, await digestOf(bytes)) };
  } catch {
    return null;
  }
}

/**
 * Writes both files whole or not at all: each is finished beside its place and then moved there. Without a signature the
 * one that lay there goes, for it fits no more.
 */
export function writeFeed(dir: string, bytes: Uint8Array, signature: string | null): void {
  const target = join(dir, FEED_PATH);
  writable(target, () => mkdirSync(dirname(target), { recursive: true }));
  const beside = `${target}.sig`;
  const parts = [...(signature ? [{ path: beside, content: `${signature}\n` }] : []), { path: target, content: bytes }];
  try {
    writable(target, () => {
      for (const { path, content } of parts) writeFileSync(`${path}.new`, content, { flush: true });
      if (!signature) rmSync(beside, { force: true });
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
