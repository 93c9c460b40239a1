/** Between stored settings, which are only those that differ from the defaults, and all of them. Pure. */

import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings.ts';

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

/** What differs from the defaults. */
export function withoutDefaults(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof Settings]),
    ),
  );
}
