/** Closes of series that are never asked for themselves, but come along with another's answer. */

import { merge, newsIn } from '../market/merge.ts';
import type { Market, Series, SeriesId } from '../market/series.ts';
import type { Answer } from '../sources/provider.ts';
import type { PartId, RefreshRecord } from '../store/schema.ts';
import { recordAfter } from './record-after.ts';

export interface CameAlong {
  market: Market;
  records: ReadonlyMap<PartId, RefreshRecord>;
  /** Id of the provider that gave them. */
  giver: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** What of it is new, joined to what is kept. */
export function cameAlong(
  along: Answer['along'] = {},
  { market, records, giver, now }: CameAlong,
): { record: RefreshRecord; series: Series }[] {
  return Object.entries(along).flatMap(([name, fetched]) => {
    const id = name as SeriesId;
    const witness = { provider: giver, now, held: [] };
    const join = { id, by: 'level', sameSource: true, carriesOn: true, witness, peers: [] } as const;
    const merged = merge(market.series[id] ?? null, fetched, join);
    const news = newsIn(merged);
    if (!news) return [];
    const record = recordAfter(id, records.get(id) ?? null, giver, { merged, carry: null, etags: {} }, now);
    return [{ record, series: news.series }];
  });
}
