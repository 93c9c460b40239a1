/** Puts a market into a database as the snapshot would be. */

import type { Market } from '../../../lib/market/series.ts';
import { commit } from '../../../lib/store/commit.ts';
import { partsOf } from '../../../lib/store/market.ts';
import type { Database } from '../../../lib/store/open.ts';

export async function putMarket(database: Database, market: Market): Promise<void> {
  await commit(database, {
    series: market.series,
    points: market.unprofitableShare,
    records: partsOf(market).map((id) => ({ id, source: 'snapshot', at: 0 })),
    snapshotOf: '1.0',
  });
}
