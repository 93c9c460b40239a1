/** Small facts in local storage: that the snapshot was unpacked in this profile, and the stamp of the newest reading. */

import { storage } from '@wxt-dev/storage';

const unpackedItem = storage.defineItem<boolean>('local:unpacked', { fallback: false });
const stampItem = storage.defineItem<string>('local:stamp', { fallback: '' });

export const unpackedBefore = () => unpackedItem.getValue();
export const markUnpacked = () => unpackedItem.setValue(true);
/** The reader emptied the cache: that it is empty is no loss to report. */
export const markCleared = () => unpackedItem.setValue(false);

/** Tells every context that holds cards which ones are the newest; those with another stamp ask again. */
export async function announce(stamp: string): Promise<void> {
  if ((await stampItem.getValue()) !== stamp) await stampItem.setValue(stamp);
}

/** Calls back when a newer reading exists. */
export function watchStamp(changed: (stamp: string) => void): () => void {
  return stampItem.watch(changed);
}
