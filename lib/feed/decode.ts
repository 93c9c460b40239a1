/** A feed from the parsed `market.json`: of version 2, or of version 1, which kept the source within each series. */

import * as v from 'valibot';
import { dayOf, LAST_DAY } from '../market/day.ts';
import { SERIES_IDS, type SeriesId } from '../market/series.ts';
import { fromTransit, TransitError } from '../market/transit.ts';
import { FeedError } from './fault.ts';
import type { Feed } from './feed.ts';

const text = v.pipe(v.string(), v.maxLength(500));
const envelope = v.object({
  madeAt: v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse), v.number()),
  sources: v.optional(v.record(v.string(), text), {}),
});
const series1 = v.object({ series: v.record(v.string(), v.object({ source: text })) });

/** Reads a feed. Throws a `FeedError`: `too-new`, or `malformed` with what is wrong and where. */
export function decodeFeed(document: unknown): Feed {
  const head = v.safeParse(envelope, document, { abortEarly: true });
  try {
    // Days in New York and in UTC differ by less than one.
    const latest = head.success ? dayOf(head.output.madeAt) + 1 : LAST_DAY;
    const { series, unprofitableShare: points } = fromTransit(document, latest);
    if (!head.success) throw new FeedError('malformed', `${v.getDotPath(head.issues[0])}: ${head.issues[0].message}`);
    const { madeAt } = head.output;
    const given = { ...sourcesWithin(document), ...head.output.sources };
    const sources: Partial<Record<SeriesId, string>> = {};
    for (const id of SERIES_IDS) if (series[id]) sources[id] = given[id] ?? '';
    return { madeAt, series, sources, points };
  } catch (error) {
    throw error instanceof TransitError ? new FeedError(error.fault, error.message) : error;
  }
}

/** Where version 1 said what a series comes from. */
function sourcesWithin(document: unknown): Partial<Record<string, string>> {
  const { success, output } = v.safeParse(series1, document);
  return success ? Object.fromEntries(Object.entries(output.series).map(([id, { source }]) => [id, source])) : {};
}
