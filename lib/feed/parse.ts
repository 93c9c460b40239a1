/** From bytes off the network to a feed that can be trusted. Pure but for Web Crypto. */

import { decodeFeed } from './decode.ts';
import { FeedError } from './fault.ts';
import { type Feed, type FeedMark, MOST_BYTES } from './feed.ts';
import { parseJson } from './json.ts';
import { verifySignature } from './signature.ts';

/** How far a reader's clock may be behind the publisher's. */
const CLOCK_TOLERANCE = 3_600_000;

export interface FeedExpectations {
  /** The feed that was taken last; null when there was none, or it had another address or key. */
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
  if (bytes.length > MOST_BYTES) throw new FeedError('too-large', `a feed of ${bytes.length} bytes`);
  await verifySignature(bytes, signature, publicKey);
  const feed = decodeFeed(parseJson(bytes));
  if (feed.madeAt > now + CLOCK_TOLERANCE) throw new FeedError('future', 'the feed was made later than now');
  if (newerThan) refuseOlder(feed, newerThan);
  return feed;
}

/** A series may be left out, for a publisher can lose the right to pass it on; one that is there must not go back. */
function refuseOlder(feed: Feed, before: FeedMark): void {
  if (feed.madeAt < before.madeAt) throw new FeedError('older', 'the feed is older than the one taken last');
  for (const [id, { days }] of Object.entries(feed.series)) {
    const known = before.lastDays[id as keyof typeof before.lastDays];
    if (known !== undefined && (days.at(-1) ?? 0) < known) {
      throw new FeedError('shorter', `${id} ends before the one taken last`);
    }
  }
  if (feed.points.length < before.points) throw new FeedError('shorter', 'the feed has fewer points than before');
}
