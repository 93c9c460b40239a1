/** The settings in the browser's synced storage: read, followed, and changed one change after the other. */

import { browser } from 'wxt/browser';
import { SETTINGS_KEY, SITE_OFF_PREFIX } from '../storage-keys.ts';
import { migrate } from './migrations.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { difference, type Synced, settingsOf, withChange } from './synced.ts';

/** Some settings, or what makes them of those in force. */
export type Change = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** The browser did not keep a change: what was stored before is there unchanged. */
class SettingsNotStoredError extends Error {
  override readonly name = 'SettingsNotStoredError';
  /** `full`: there is no room for more; `refused`: anything else. */
  readonly reason: 'full' | 'refused';

  constructor(cause: unknown) {
    super(`the browser did not keep the settings: ${cause}`, { cause });
    this.reason = /quota|max_items/i.test(`${cause}`) ? 'full' : 'refused';
  }
}

/** Why a change was not kept. */
export function reasonOf(error: unknown): SettingsNotStoredError['reason'] {
  return error instanceof SettingsNotStoredError ? error.reason : 'refused';
}

/** The settings in force, and whether they are the defaults because the browser would not hand out the stored ones. */
export async function readSettings(): Promise<{ settings: Settings; unreadable: boolean }> {
  try {
    return { settings: settingsOf(await readSynced()), unreadable: false };
  } catch {
    return { settings: DEFAULT_SETTINGS, unreadable: true };
  }
}

/** The settings in force. */
export async function loadSettings(): Promise<Settings> {
  return (await readSettings()).settings;
}

const LOCK = 'tidemark-settings';
/** Browsers refuse the 121st write of a minute. */
const MINUTE = 60_000;
const QUICK_WRITES = 60;
const PAUSE = 1000;

const waiting: Change[] = [];
let turn: Promise<Settings> | null = null;
const writes: number[] = [];

/**
 * Changes some settings, after all changes that were asked for before, in this context or another; those that come close
 * together are stored together. Resolves to the settings in force. Rejects with a `SettingsNotStoredError` when the
 * browser won't keep them.
 */
export function changeSettings(change: Change): Promise<Settings> {
  waiting.push(change);
  turn ??= pace().then(() => {
    turn = null;
    const changes = waiting.splice(0);
    return navigator.locks.request(LOCK, () => store(changes));
  });
  return turn;
}

/** Puts these settings in the place of all. Gives back the ones before. */
export async function replaceSettings(settings: Settings): Promise<Settings> {
  let before = DEFAULT_SETTINGS;
  await changeSettings((now) => {
    before = now;
    return settings;
  });
  return before;
}

/** Brings what an earlier version stored into the form of today; run after an update. */
export async function migrateSettings(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const before = await readSynced();
    await write(before, migrate(before));
  });
}

/** Calls back with the settings in force after every change, in this context or another. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return onSettingsStored(async () => changed(await loadSettings()));
}

/** Calls back at once after every change, before the settings were read again. */
export function onSettingsStored(stored: () => void): () => void {
  const listener = (changes: object, area: string) => {
    const ours = (key: string) => key === SETTINGS_KEY || key.startsWith(SITE_OFF_PREFIX);
    if (area === 'sync' && Object.keys(changes).some(ours)) stored();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function readSynced(): Promise<Synced> {
  return browser.storage.sync.get(null);
}

async function store(changes: readonly Change[]): Promise<Settings> {
  try {
    const before = await readSynced();
    let after = before;
    for (const change of changes) {
      after = withChange(after, typeof change === 'function' ? change(settingsOf(after)) : change);
    }
    await write(before, after);
    return settingsOf(after);
  } catch (error) {
    throw new SettingsNotStoredError(error);
  }
}

async function write(before: Synced, after: Synced): Promise<void> {
  const { set, remove } = difference(before, after);
  writes.push(Date.now());
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
  if (remove.length > 0) await browser.storage.sync.remove(remove);
}

/** At once, but for one who changes settings faster than browsers take them. */
async function pace(): Promise<void> {
  const now = Date.now();
  while (writes[0] !== undefined && (now - writes[0] > MINUTE || writes[0] > now)) writes.shift();
  if (writes.length >= QUICK_WRITES) await new Promise((resolve) => setTimeout(resolve, PAUSE));
}
