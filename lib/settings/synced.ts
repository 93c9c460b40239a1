/**
 * The form in which settings lie in the browser's synced storage, where a newer Tidemark may have put things that this
 * one does not know: they stay as they are. Only what differs from the defaults is kept, so better defaults reach
 * everybody; a site that is off is an item of its own, so that their number bounds nothing else. Pure.
 */

import { SETTINGS_KEY, SITE_OFF_PREFIX } from '../storage-keys.ts';
import { migrate, VERSION } from './migrations.ts';
import { complete, isRecord, type Setting } from './setting.ts';
import { DEFAULT_SETTINGS, isSame, SETTINGS, type Settings } from './settings.ts';

/** All that lies in synced storage. */
export type Synced = Readonly<Record<string, unknown>>;

/** The settings in force. A stored value that does not fit is left out alone, the others count. */
export function settingsOf(synced: Synced): Settings {
  const { [SETTINGS_KEY]: settings, ...items } = migrate(synced);
  const sitesOff = Object.keys(items).filter((key) => key.startsWith(SITE_OFF_PREFIX));
  return {
    ...complete(SETTINGS, settings),
    sitesOff: sitesOff.map((key) => key.slice(SITE_OFF_PREFIX.length)).sort(),
  };
}

/** What lies there after some settings were changed. */
export function withChange(synced: Synced, change: Partial<Settings>): Synced {
  const { sitesOff, ...others } = change;
  const next: Record<string, unknown> = { ...migrate(synced) };
  if (sitesOff) {
    for (const key of Object.keys(next)) if (key.startsWith(SITE_OFF_PREFIX)) delete next[key];
    for (const host of sitesOff) next[SITE_OFF_PREFIX + host] = 1;
  }
  const before = isRecord(next[SETTINGS_KEY]) ? next[SETTINGS_KEY] : {};
  const settings: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(others) as [keyof Settings, unknown][]) {
    const kept = withUnknown(SETTINGS[name], before[name], value);
    if (isSame(kept, DEFAULT_SETTINGS[name])) delete settings[name];
    else settings[name] = kept;
  }
  next[SETTINGS_KEY] = { ...settings, version: Math.max(VERSION, Number(settings.version) || 0) };
  return next;
}

/** A new list, with the items of the one before that are not ours to drop. */
function withUnknown(setting: Setting<unknown>, before: unknown, value: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(before)) return value;
  return [...value, ...before.filter((item) => isSame(setting.read([item]), []))];
}

/** The items to set and the keys to remove that make one form of storage the other. */
export function difference(before: Synced, after: Synced): { set: Record<string, unknown>; remove: string[] } {
  return {
    set: Object.fromEntries(Object.entries(after).filter(([key, value]) => !isSame(value, before[key]))),
    remove: Object.keys(before).filter((key) => !(key in after)),
  };
}
