/** How each series is kept up to date: last close, source, last and next try, and what went wrong, in plain words. */

import { FEED_FAULTS, type FeedFault } from '../feed/fault.ts';
import type { Words } from '../i18n/words.ts';
import { isoDay } from '../market/day.ts';
import { lastDay, type Market, SERIES_IDS } from '../market/series.ts';
import type { Settings } from '../settings/settings.ts';
import { OPTIONAL_PROVIDERS, PROVIDERS } from '../sources/chains.ts';
import { FAILURES, type Failure } from '../sources/failure.ts';
import { hostPatterns } from '../sources/hosts.ts';
import type { Provider } from '../sources/provider.ts';
import type { FeedState, PartId, RefreshRecord, Trouble } from '../store/schema.ts';

export interface UpdateRow {
  id: PartId;
  title: string;
  last: string;
  source: string;
  /** Milliseconds since 1970; null when never. */
  checked: number | null;
  next: number | null;
  troubles: string[];
  /** Corrections and splits that were taken over. */
  changes: string[];
}

export interface ProviderRow {
  id: string;
  name: string;
  /** The series it can serve. */
  serves: string;
  on: boolean;
  /** Whether the browser lets us ask it. */
  allowed: boolean;
  optional: boolean;
  /** What the browser must allow. */
  origins: string[];
}

export interface FeedRow {
  /** When it was last taken, ms since 1970; null when never. */
  checked: number | null;
  /** Why the last answer was refused. */
  trouble: string | null;
}

export interface UpdatesView {
  rows: UpdateRow[];
  providers: ProviderRow[];
  /** Null without a feed. */
  feed: FeedRow | null;
}

/** Each series, provider and the feed, as the options show them. */
export async function updatesView(
  market: Market,
  records: ReadonlyMap<PartId, RefreshRecord>,
  { providersOff }: Pick<Settings, 'providersOff'>,
  isAllowed: (provider: Provider) => Promise<boolean>,
  feed: FeedState | null,
  words: Words,
): Promise<UpdatesView> {
  return {
    feed: feed && { checked: feed.takenAt, trouble: feed.fault && feedTrouble(feed, feed.fault, words) },
    rows: SERIES_IDS.map((id) => rowOf(id, market, records.get(id), words)),
    providers: await Promise.all(
      PROVIDERS.map(async (provider) => ({
        id: provider.id,
        name: provider.name,
        serves: words.list(provider.serves.map((id) => words.t(`series.${id}`))),
        on: !providersOff.includes(provider.id),
        allowed: await isAllowed(provider),
        optional: OPTIONAL_PROVIDERS.includes(provider),
        origins: hostPatterns(provider),
      })),
    ),
  };
}

/** A source as readers know it. */
export function sourceName(source: string, { t }: Words): string {
  if (source === 'snapshot') return t('options.data.snapshot');
  if (source === 'feed') return t('options.feed.title');
  return PROVIDERS.find(({ id }) => id === source)?.name ?? source;
}

function rowOf(
  id: (typeof SERIES_IDS)[number],
  market: Market,
  record: RefreshRecord | undefined,
  words: Words,
): UpdateRow {
  const { t } = words;
  const last = lastDay(market, id);
  const revisions = record?.revisions ?? [];
  return {
    id,
    title: t(`series.${id}`),
    last: Number.isFinite(last) ? words.day(isoDay(last)) : t('units.none'),
    source: Number.isFinite(last) ? sourceName(record?.source ?? 'snapshot', words) : t('units.none'),
    checked: record?.checked ?? null,
    next: record?.next ?? null,
    troubles: (record?.troubles ?? []).map((trouble) => troubleText(trouble, words)),
    changes: [
      ...(revisions.length > 0 ? [t('updates.revised', { n: revisions.length })] : []),
      ...(record?.rescaled ? [t('updates.rescaled', { ratio: words.number(record.rescaled.by, 2) })] : []),
    ],
  };
}

function feedTrouble({ address }: FeedState, fault: NonNullable<FeedState['fault']>, { t }: Words): string {
  if ((FEED_FAULTS as readonly string[]).includes(fault)) return t(`feed.refused.${fault as FeedFault}`);
  return t(`sources.failures.${fault as Failure}`, { provider: URL.parse(address)?.hostname ?? address });
}

/** Why a provider brought nothing, as a sentence. */
export function troubleText({ provider, why }: Trouble, words: Words): string {
  const name = { provider: sourceName(provider, words) };
  if ((FAILURES as readonly string[]).includes(why)) return words.t(`sources.failures.${why as Failure}`, name);
  return words.t(`updates.refusals.${why as Exclude<Trouble['why'], Failure>}`, name);
}
