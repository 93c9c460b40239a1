/** Put into the extension's service worker: what it does after install, a part at a time, in ms. */

import { createMarketKeeper } from '../../lib/background/market-keeper.ts';
import { createWords } from '../../lib/i18n/words.ts';
import { decodeSnapshot } from '../../lib/market/snapshot.ts';
import { read } from '../../lib/signal/reading.ts';
import { deleteDatabase } from '../../lib/store/open.ts';
import { popoverView } from '../../lib/view/popover.ts';

async function snapshot() {
  const response = await fetch('/snapshot.bin');
  return decodeSnapshot(new Uint8Array(await response.arrayBuffer()));
}

/** A complete reading with its popovers; the first one in this worker has nothing compiled. */
export async function reading(): Promise<number> {
  const { market, newest } = await snapshot();
  const start = performance.now();
  const words = createWords('en');
  popoverView(market, read(market, { off: [] }, newest), words, { theme: 'auto', refreshedAt: null });
  return performance.now() - start;
}

/** The snapshot unpacked into an empty database and read from there again. */
export async function unpacking(): Promise<number> {
  await deleteDatabase();
  const keeper = createMarketKeeper({
    version: 'bench',
    loadSnapshot: async () => (await snapshot()).market,
    unpackedBefore: async () => false,
    markUnpacked: async () => {},
    now: () => Date.now(),
  });
  const start = performance.now();
  const { database } = await keeper.get();
  const time = performance.now() - start;
  database?.close();
  return time;
}
