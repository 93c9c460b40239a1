/** Settings in synced storage: only what the reader changed is kept there. */

import { storage } from '@wxt-dev/storage';
import { complete, withoutDefaults } from './complete.ts';
import type { Settings } from './settings.ts';

const item = storage.defineItem<Partial<Settings>>('sync:settings', { fallback: {} });

/** The settings in force. A stored value that no longer fits is dropped alone, the others keep. */
export async function loadSettings(): Promise<Settings> {
  return complete(await item.getValue());
}

/** Changes some settings; those equal to the default are not stored. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await item.setValue(withoutDefaults(settings));
  return settings;
}

/** Puts these settings in the place of all. Gives back the ones before; rejects when the browser won't keep them. */
export async function replaceSettings(settings: Settings): Promise<Settings> {
  const before = await loadSettings();
  await item.setValue(withoutDefaults(settings));
  return before;
}

/** Calls back with the settings in force after every change, in this context or another. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((stored) => changed(complete(stored)));
}
