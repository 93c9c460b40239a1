/** What is known of a publisher's feed. */

import type { Database } from './open.ts';
import type { FeedState } from './schema.ts';

/** What is known of a feed; nothing when the last one had another address or key. */
export async function readFeedState(
  database: Database,
  { address, key }: { address: string; key: string },
): Promise<FeedState> {
  const record = await database.get('meta', 'feed');
  if (record?.id === 'feed' && record.address === address && record.key === key) return record;
  return { id: 'feed', address, key, seen: null, askedAt: null, takenAt: null, fault: null };
}
