/**
 * How far each publisher's feed has come, by public key. Kept beside the database: neither another address nor an emptied
 * cache lets an older feed in again.
 */

import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import type { FeedMark } from '../feed/feed.ts';
import { plainBase64 } from '../feed/signature.ts';
import { FEED_MARKS_KEY } from '../storage-keys.ts';

/** Publishers that are remembered, the latest asked. */
const MOST = 20;

const mark = v.object({
  madeAt: v.number(),
  digest: v.string(),
  lastDays: v.record(v.string(), v.number()),
  points: v.number(),
});

const item = storage.defineItem<Record<string, unknown>>(`local:${FEED_MARKS_KEY}`, { fallback: {} });

/** The mark of a publisher's newest feed that was taken; null when there was none. */
export async function readFeedMark(publicKey: string): Promise<FeedMark | null> {
  const { success, output } = v.safeParse(mark, (await item.getValue())[plainBase64(publicKey)]);
  return success ? output : null;
}

export async function writeFeedMark(publicKey: string, mark: FeedMark): Promise<void> {
  const { madeAt, digest, lastDays, points } = mark;
  const { [plainBase64(publicKey)]: _, ...others } = await item.getValue();
  const kept = Object.entries(others).slice(1 - MOST);
  await item.setValue({ ...Object.fromEntries(kept), [plainBase64(publicKey)]: { madeAt, digest, lastDays, points } });
}
