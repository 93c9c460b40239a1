/** Brings a market up to date from the providers, as the extension does, and from the feed published last. */

import type { Feed } from '../../lib/feed/feed.ts';
import { isoDay, MS_PER_DAY } from '../../lib/market/day.ts';
import { merge } from '../../lib/market/merge.ts';
import { type Market, SERIES_IDS, type Series, type SeriesId } from '../../lib/market/series.ts';
import { cameAlong } from '../../lib/refresh/came-along.ts';
import { providerStates } from '../../lib/refresh/provider-states.ts';
import { refreshSeries } from '../../lib/refresh/refresh-series.ts';
import { ASKED_SERIES, CHAINS } from '../../lib/sources/chains.ts';
import type { HttpOptions } from '../../lib/sources/http.ts';

/**
 * Asks the providers for every series; what none of them gives stays as it is, and `tell` gets a line about each.
 * @param now milliseconds since 1970.
 */
export async function refreshMarket(
  market: Market,
  now: number,
  tell: (line: string) => void,
  http: HttpOptions = {},
): Promise<Market> {
  const series: Partial<Record<SeriesId, Series>> = { ...market.series };
  const states = providerStates();
  for (const id of ASKED_SERIES) {
    const answer = await refreshSeries({
      id,
      market: { ...market, series },
      record: null,
      troubles: [],
      states,
      off: [],
      isAllowed: async () => true,
      now,
      every: MS_PER_DAY,
      signal: new AbortController().signal,
      http,
      onRequest: () => {},
    });
    if (answer.series) series[id] = rounded(answer.series);
    const from = { market, records: new Map(), giver: answer.record.source, now };
    for (const { record, series: own } of cameAlong(answer.along, from)) series[record.id as SeriesId] = own;
    const last = series[id]?.days.at(-1);
    const troubles = (answer.record.troubles ?? []).map(({ provider, why }) => `${provider}: ${why}`).join(', ');
    tell(`${id.padEnd(18)} to ${last === undefined ? 'no day' : isoDay(last)}${troubles && `  (${troubles})`}`);
  }
  return { ...market, series };
}

/** The market with the days that only the feed has: a provider that is down today gave them yesterday. */
export function withFeed(market: Market, feed: Feed | null): Market {
  const series: Partial<Record<SeriesId, Series>> = { ...market.series };
  for (const id of SERIES_IDS) {
    const [own, later] = [series[id], feed?.series[id]];
    if (!own || !later) continue;
    const witness = { provider: 'feed', now: feed?.madeAt ?? 0, held: [] };
    const how = { id, by: CHAINS[id].join, sameSource: false, carriesOn: false, witness, peers: [] } as const;
    const merged = merge(own, later, how);
    if (merged.kind === 'merged') series[id] = rounded(merged.series);
  }
  return { ...market, series };
}

/** Closes that were linked by returns or rescaled after a split have digits without end. */
function rounded({ days, closes }: Series): Series {
  return { days, closes: closes.map((close) => Math.round(close * 1e4) / 1e4) };
}
