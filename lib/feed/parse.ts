/** From bytes off the network to a feed that can be trusted. Pure but for Web Crypto. */

import { MS_PER_HOUR } from '../market/day.ts';
import type { SeriesId } from '../market/series.ts';
import { decodeFeed } from './decode.ts';
import { FeedError } from './fault.ts';
import { digestOf, type Feed, type FeedMark, MOST_BYTES, markOf } from './feed.ts';
import { parseJson } from './json.ts';
import { verifySignature } from './signature.ts';

/** How far a reader's clock may be behind the publisher's. */
const CLOCK_TOLERANCE = MS_PER_HOUR;

export interface FeedExpectations {
  /** The feed of this key that was taken last; null when there was none. */
  readonly newerThan: FeedMark | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Checks the signature over exactly these bytes, then reads them. `signature` and `publicKey` are base64 texts.
 * Throws a `FeedError` for whatever is not to be used; nothing of it then was.
 */
export async function parseFeed(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
  publicKey: string,
  { newerThan, now }: FeedExpectations,
): Promise<Feed> {
  refuseTooLarge(bytes);
  await verifySignature(bytes, signature, publicKey);
  return readSigned(bytes, { newerThan, now });
}

/**
 * Reads bytes whose signature holds, or that are to be signed next. Throws a `FeedError` for whatever is not to be used.
 */
export async function readSigned(bytes: Uint8Array<ArrayBuffer>, { newerThan, now }: FeedExpectations): Promise<Feed> {
  refuseTooLarge(bytes);
  const feed = decodeFeed(parseJson(bytes));
  if (feed.madeAt > now + CLOCK_TOLERANCE) throw new FeedError('future', 'the feed was made later than now');
  if (newerThan) refuseOlder(markOf(feed, await digestOf(bytes)), newerThan);
  return feed;
}

function refuseTooLarge(bytes: Uint8Array): void {
  if (bytes.length > MOST_BYTES) throw new FeedError('too-large', `a feed of ${bytes.length} bytes`);
}

/** A series may be left out, for a publisher can lose the right to pass it on; one that is there must not go back. */
function refuseOlder(feed: FeedMark, before: FeedMark): void {
  if (feed.madeAt < before.madeAt) throw new FeedError('older', 'the feed is older than the one taken last');
  if (feed.madeAt === before.madeAt && feed.digest !== before.digest) {
    throw new FeedError('rewritten', 'the feed was made when the one taken last was, and says something else');
  }
  for (const [id, last] of Object.entries(feed.lastDays)) {
    const known = before.lastDays[id as SeriesId];
    if (known !== undefined && last < known) throw new FeedError('shorter', `${id} ends before the one taken last`);
  }
  if (feed.points < before.points) throw new FeedError('shorter', 'the feed has fewer points than before');
}
