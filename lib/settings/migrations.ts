/**
 * How the stored settings of each earlier version become those of the next; never edit one that has shipped, for they
 * come from every version there was. An example of each lies in `tests/fixtures/settings-N.json`. Pure.
 */

import { SETTINGS_KEY, SITE_OFF_PREFIX } from '../storage-keys.ts';
import { isRecord } from './setting.ts';

type Stored = Readonly<Record<string, unknown>>;

/** The first makes version 2 of version 1, and so on. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  (stored) => sitesInItemsOfTheirOwn(nasdaqByConsent(stored)),
];

/** The version that is written now. */
export const VERSION = MIGRATIONS.length + 1;

/** What is stored, as the newest version keeps it. What a version after ours stored is left as it is. */
export function migrate(stored: Stored): Stored {
  const settings = stored[SETTINGS_KEY];
  if (!isRecord(settings)) return stored;
  const version = typeof settings.version === 'number' ? settings.version : 1;
  return MIGRATIONS.slice(Math.max(0, version - 1)).reduce((older, step) => step(older), stored);
}

/** Version 1 kept the sites that are off in one list, which ended at 8 kB and took all other settings with it. */
function sitesInItemsOfTheirOwn(stored: Stored): Stored {
  const { sitesOff, ...settings } = stored[SETTINGS_KEY] as Record<string, unknown>;
  const hosts = Array.isArray(sitesOff) ? sitesOff.filter((host) => typeof host === 'string') : [];
  return {
    ...stored,
    ...Object.fromEntries(hosts.map((host) => [SITE_OFF_PREFIX + host, 1])),
    [SETTINGS_KEY]: { ...settings, version: 2 },
  };
}

/** Version 1 asked Nasdaq unless it was switched off: the permission for its pages covers its data host too. */
function nasdaqByConsent(stored: Stored): Stored {
  const settings = stored[SETTINGS_KEY] as Record<string, unknown>;
  if (!Array.isArray(settings.providersOff)) return stored;
  const providersOff = [...new Set([...settings.providersOff, 'nasdaq'])];
  return { ...stored, [SETTINGS_KEY]: { ...settings, providersOff } };
}
