/** The stamp of what popovers show: each context that holds it asks again when it changes. */

import { storage } from '@wxt-dev/storage';
import { STAMP_KEY } from '../storage-keys.ts';

const item = storage.defineItem<string>(`local:${STAMP_KEY}`, { fallback: '' });

/** Tells every context that holds such a view which one is the newest; those with another stamp ask again. */
export async function announce(stamp: string): Promise<void> {
  if ((await item.getValue()) !== stamp) await item.setValue(stamp);
}

/** Calls back when a newer reading exists. */
export function watchStamp(changed: (stamp: string) => void): () => void {
  return item.watch(changed);
}
