/** Empties the cache; the embedded snapshot is unpacked again. */

import { deleteDatabase } from '../store/open.ts';
import { markCleared } from './facts.ts';
import type { MarketKeeper } from './market-keeper.ts';
import type { Refreshing } from './refreshing.ts';

export interface Clearing {
  refreshing: Pick<Refreshing, 'stop'>;
  keeper: Pick<MarketKeeper, 'forget'>;
  renew(): Promise<void>;
}

/** A refresh under way is ended first: what it still brought would have nowhere to go. */
export async function clearCache({ refreshing, keeper, renew }: Clearing): Promise<void> {
  await refreshing.stop();
  await keeper.forget();
  await deleteDatabase();
  await markCleared();
  await renew();
}
