/** Settings in synced storage: only what the reader changed is kept there. */

import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings.ts';

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

/** Calls back with the settings in force after every change, in this context or another. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((stored) => changed(complete(stored)));
}

/** Fills in defaults; what is not valid becomes the default. */
export function complete(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, schema] of Object.entries(settingsSchema.entries)) {
    if (!Object.hasOwn(given, name)) continue;
    const value = v.safeParse(schema, given[name]);
    if (value.success) settings[name] = value.output;
  }
  return settings as Settings;
}

function withoutDefaults(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof Settings]),
    ),
  );
}
