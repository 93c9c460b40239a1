/** A small fact in local storage: that the snapshot was unpacked in this profile. */

import { storage } from '@wxt-dev/storage';
import { UNPACKED_KEY } from '../storage-keys.ts';

const unpackedItem = storage.defineItem<boolean>(`local:${UNPACKED_KEY}`, { fallback: false });

export const unpackedBefore = () => unpackedItem.getValue();
export const markUnpacked = () => unpackedItem.setValue(true);
/** The reader emptied the cache: that it is empty is no loss to report. */
export const markCleared = () => unpackedItem.setValue(false);
