/** A background over a database in memory and a browser that is made up: alarms and storage, online, in English. */

import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMarketKeeper } from '../../../lib/background/market-keeper.ts';
import { createReadings } from '../../../lib/background/readings.ts';
import { DEFAULT_SETTINGS, type FeedSetting } from '../../../lib/settings/settings.ts';
import { OPTIONAL_PROVIDERS } from '../../../lib/sources/chains.ts';
import type { Provider } from '../../../lib/sources/provider.ts';
import { snapshotMarket } from '../../replay/market.ts';

vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);
vi.stubGlobal('navigator', { onLine: true, languages: ['en'] });

export const snapshot = await snapshotMarket();

/** @param optional whether providers may be asked that the reader must allow */
export async function background(
  now: () => number,
  { version = '1.0', optional = false, market = snapshot, feed = null as FeedSetting | null } = {},
) {
  // Loaded once the browser is there.
  const { createRefreshing } = await import('../../../lib/background/refreshing.ts');
  const keeper = createMarketKeeper({
    version,
    loadSnapshot: async () => market,
    unpackedBefore: async () => false,
    markUnpacked: async () => {},
    now,
  });
  const settings = async () => ({ ...DEFAULT_SETTINGS, feed });
  const readings = createReadings({ keeper, version, settings, now });
  const isAllowed = async (provider: Provider) => optional || !OPTIONAL_PROVIDERS.includes(provider);
  const renew = async () => void (await readings.popover());
  const isHostAllowed = async () => true;
  const refreshing = createRefreshing({ keeper, settings, isAllowed, isHostAllowed, renew, now });
  return { keeper, readings, refreshing, renew };
}
