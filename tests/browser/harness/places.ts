/** Chromium as the extension's own pages are looked at. */

import { carriedOn, snapshotMarket } from '../../replay/market.ts';
import { type Replay, replayProviders } from '../../replay/providers.ts';
import { type Chromium, launchChromium } from './chromium.ts';

/** Keeps the welcome page; only Coinbase answers, so that the reading stays that of the embedded snapshot. */
export async function launchForPlaces(): Promise<Chromium> {
  const replay = replayProviders(carriedOn(await snapshotMarket(), Math.floor(Date.now() / 86_400_000)));
  const providers: Replay = (address) => (address.includes('coinbase') ? replay(address) : null);
  return launchChromium({ keepWelcome: true, providers });
}
