/** What is remembered of a series after an answer was taken, whoever gave it: a provider or a feed. */

import { newsIn } from '../market/merge.ts';
import type { SeriesId } from '../market/series.ts';
import type { RefreshRecord } from '../store/schema.ts';
import type { ProviderAnswer } from './ask-provider.ts';

/** Corrections that are remembered for each series. */
const MOST_REVISIONS = 50;

/** @param giver id of the provider, or `feed`. */
export function recordAfter(
  id: SeriesId,
  before: RefreshRecord | null,
  giver: string,
  { merged, carry, etags }: ProviderAnswer,
  now: number,
): RefreshRecord {
  const news = newsIn(merged);
  // Who brought the newest close is who may correct it, and whose ETags and levels count.
  const source = news?.goesOn ? giver : (before?.source ?? giver);
  const isSource = source === giver;
  const revisions = [
    ...(before?.revisions ?? []),
    ...(news?.revised ?? []).map((revision) => ({ ...revision, at: now })),
  ];
  const rescaled = news?.rescaled ? { by: news.rescaled, at: now } : before?.rescaled;
  const held = merged?.kind === 'merged' ? merged.held : (before?.held ?? []);
  const kept = isSource ? { etags, carry } : { etags: before?.etags ?? {}, carry: before?.carry ?? null };
  return {
    id,
    source,
    at: news ? now : (before?.at ?? now),
    checked: now,
    tried: now,
    troubles: [],
    failures: 0,
    ...(Object.keys(kept.etags).length > 0 && { etags: kept.etags }),
    ...(kept.carry && { carry: kept.carry }),
    ...(revisions.length > 0 && { revisions: revisions.slice(-MOST_REVISIONS) }),
    ...(rescaled && { rescaled }),
    ...(held.length > 0 && { held }),
    ...(before?.missing && { missing: before.missing }),
    ...(before?.second && { second: before.second }),
  };
}
