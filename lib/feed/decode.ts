/** A feed from the parsed `market.json`: of version 2, or of version 1, which kept the source within each series. */

import * as v from 'valibot';
import { type Day, dayOf, LAST_DAY } from '../market/day.ts';
import { type Market, SERIES_IDS, type SeriesId } from '../market/series.ts';
import { fromTransit, TransitError } from '../market/transit.ts';
import { FeedError } from './fault.ts';
import type { Feed } from './feed.ts';

const text = v.pipe(v.string(), v.maxLength(500));
const envelope = v.object({
  version: v.number(),
  madeAt: v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse), v.number()),
  sources: v.optional(v.record(v.string(), text), {}),
});
const columns1 = v.object({ source: text });

/** Reads a feed. Throws a `FeedError`: `too-new`, or `malformed` with what is wrong and where. */
export function decodeFeed(document: unknown): Feed {
  const head = v.safeParse(envelope, document, { abortEarly: true });
  // Days in New York and in UTC differ by less than one.
  const latest = head.success ? dayOf(head.output.madeAt) + 1 : LAST_DAY;
  const { series, unprofitableShare: points } = market(document, latest);
  if (!head.success) return malformed(head.issues);
  const { version, madeAt, sources: given } = head.output;
  const sources: Partial<Record<SeriesId, string>> = {};
  for (const id of SERIES_IDS) {
    if (series[id]) sources[id] = version === 1 ? sourceWithin(document, id) : (given[id] ?? '');
  }
  return { madeAt, series, sources, points };
}

function market(document: unknown, latest: Day): Market {
  try {
    return fromTransit(document, latest);
  } catch (error) {
    throw error instanceof TransitError ? new FeedError(error.fault, error.message) : error;
  }
}

/** Version 1 said with each series what it comes from. */
function sourceWithin(document: unknown, id: SeriesId): string {
  const columns = v.safeParse(columns1, (document as { series: Record<string, unknown> }).series[id]);
  return columns.success ? columns.output.source : malformed(columns.issues);
}

function malformed([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): never {
  throw new FeedError('malformed', `${v.getDotPath(issue) ?? 'feed'}: ${issue.message}`);
}
