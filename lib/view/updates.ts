/** How each series is kept up to date: last close, source, last and next try, and what went wrong, in plain words. */

import { FEED_FAULTS, type FeedFault } from '../feed/fault.ts';
import type { Words } from '../i18n/words.ts';
import { isoDay } from '../market/day.ts';
import { REFUSALS, type Refusal } from '../market/merge.ts';
import { lastDay, type Market, type SeriesId } from '../market/series.ts';
import type { Settings } from '../settings/settings.ts';
import { ASKED_SERIES, CHAINS, OPTIONAL_PROVIDERS, PROVIDERS } from '../sources/chains.ts';
import { FAILURES, type Failure } from '../sources/failure.ts';
import { hostPatterns } from '../sources/hosts.ts';
import type { Provider } from '../sources/provider.ts';
import type { FeedState, PartId, RefreshRecord, Trouble } from '../store/schema.ts';
import { heldText } from './held-close.ts';
import { sourceName } from './source-name.ts';

export interface UpdateRow {
  id: PartId;
  title: string;
  last: string;
  /** Null where there are no closes. */
  source: string | null;
  /** Milliseconds since 1970; null when never. */
  checked: number | null;
  next: number | null;
  /** What would have to be switched on; null where one of its sources may be asked. */
  offer: string | null;
  /** Whether the last try brought nothing. */
  failed: boolean;
  troubles: string[];
  /** Closes that were sent but not believed, and days that nobody has. */
  open: string[];
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
  /** The host that the browser or the reader must allow first; null when it may be asked. */
  wanted: string | null;
}

/** Who may be asked. */
export interface Allowances {
  isAllowed(provider: Provider): Promise<boolean>;
  isHostAllowed(host: string): Promise<boolean>;
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
  { isAllowed, isHostAllowed }: Allowances,
  feed: FeedState | null,
  words: Words,
): Promise<UpdatesView> {
  const providers = await Promise.all(
    PROVIDERS.map(async (provider) => ({
      id: provider.id,
      name: provider.name,
      serves: words.list(provider.serves.map((id) => words.t(`series.${id}`))),
      on: !providersOff.includes(provider.id),
      allowed: await isAllowed(provider),
      optional: OPTIONAL_PROVIDERS.includes(provider),
      origins: hostPatterns(provider),
    })),
  );
  return {
    feed: feed && (await feedRow(feed, isHostAllowed, words)),
    rows: ASKED_SERIES.map((id) => rowOf(id, market, records.get(id), providers, words)),
    providers,
  };
}

function rowOf(
  id: SeriesId,
  market: Market,
  record: RefreshRecord | undefined,
  providers: readonly ProviderRow[],
  words: Words,
): UpdateRow {
  const { t } = words;
  const last = lastDay(market, id);
  const revisions = record?.revisions ?? [];
  const chain = CHAINS[id].providers.flatMap((one) => providers.filter((provider) => provider.id === one.id));
  const mayAsk = chain.some(({ on, allowed }) => on && allowed);
  const waiting = chain.filter(({ on, allowed }) => !on || !allowed).map(({ name }) => name);
  // What needs a permission that nobody has to give is an offer, not a trouble.
  const optional = new Set(chain.filter((provider) => provider.optional).map((provider) => provider.id));
  const troubles = (record?.troubles ?? []).filter(
    ({ provider, why }) => why !== 'permission' || !optional.has(provider),
  );
  return {
    id,
    title: t(`series.${id}`),
    last: Number.isFinite(last) ? words.day(isoDay(last)) : t('units.none'),
    source: Number.isFinite(last) ? sourceName(record?.source ?? 'snapshot', words) : null,
    checked: record?.checked ?? null,
    next: record?.next ?? null,
    offer: mayAsk ? null : t('closes.offer', { provider: waiting[0] ?? t('units.none') }),
    failed: mayAsk && (record?.failures ?? 0) > 0,
    troubles: mayAsk ? troubles.map((trouble) => troubleText(trouble, words)) : [],
    open: openTexts(record, words),
    changes: [
      ...(revisions.length > 0 ? [t('updates.revised', { n: revisions.length })] : []),
      ...(record?.rescaled ? [t('updates.rescaled', { ratio: words.number(record.rescaled.by, 2) })] : []),
    ],
  };
}

async function feedRow(feed: FeedState, isHostAllowed: Allowances['isHostAllowed'], words: Words): Promise<FeedRow> {
  const host = URL.parse(feed.address)?.hostname ?? feed.address;
  const wanted = (await isHostAllowed(host)) ? null : host;
  // Said as it is now, whatever was the matter when it was asked last.
  const fault = wanted ? 'permission' : feed.fault === 'permission' ? null : feed.fault;
  return { checked: feed.takenAt, trouble: fault && feedTrouble(feed, fault, words), wanted };
}

function openTexts({ held = [], missing = [] }: Partial<RefreshRecord> = {}, words: Words): string[] {
  const texts = held.map((close) => heldText(close, words));
  const last = missing.at(-1);
  if (last === undefined) return texts;
  return [...texts, words.t('closes.missing', { n: missing.length, dates: words.day(isoDay(last)) })];
}

function feedTrouble({ address }: FeedState, fault: NonNullable<FeedState['fault']>, { t }: Words): string {
  if ((FEED_FAULTS as readonly string[]).includes(fault)) return t(`feed.refused.${fault as FeedFault}`);
  return t(`sources.failures.${failureOf(fault)}`, { provider: URL.parse(address)?.hostname ?? address });
}

/** Why a provider brought nothing, as a sentence. */
export function troubleText({ provider, why }: Trouble, words: Words): string {
  const name = { provider: sourceName(provider, words) };
  if ((REFUSALS as readonly string[]).includes(why)) return words.t(`updates.refusals.${why as Refusal}`, name);
  return words.t(`sources.failures.${failureOf(why)}`, name);
}

/** One that only a newer Tidemark knows is told as what it is in any case. */
function failureOf(why: string): Failure {
  return FAILURES.find((failure) => failure === why) ?? 'error-answer';
}
