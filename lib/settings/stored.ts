/** All settings, checked on their way out of storage and into it. */

import { complete, withoutDefaults } from './complete.ts';
import { settingsItem } from './item.ts';
import type { Settings } from './settings.ts';

/** The settings in force. A stored value that no longer fits is dropped alone, the others keep. */
export async function loadSettings(): Promise<Settings> {
  return complete(await settingsItem.getValue());
}

/** Changes some settings; those equal to the default are not stored. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await settingsItem.setValue(withoutDefaults(settings));
  return settings;
}

/** Puts these settings in the place of all. Gives back the ones before; rejects when the browser won't keep them. */
export async function replaceSettings(settings: Settings): Promise<Settings> {
  const before = await loadSettings();
  await settingsItem.setValue(withoutDefaults(settings));
  return before;
}

/** Calls back with the settings in force after every change, in this context or another. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return settingsItem.watch((stored) => changed(complete(stored)));
}
