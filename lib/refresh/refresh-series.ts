/** Refreshes one series: asks its providers in turn until one gives closes that join, and says what to keep. */

import { newsIn } from '../market/merge.ts';
import type { Series, SeriesId } from '../market/series.ts';
import { CHAINS } from '../sources/chains.ts';
import { type Failure, SourceError } from '../sources/failure.ts';
import type { HttpOptions } from '../sources/http.ts';
import type { Answer, Provider } from '../sources/provider.ts';
import type { RefreshRecord, Trouble } from '../store/schema.ts';
import { askProvider, type ProviderAnswer } from './ask-provider.ts';
import { nextAfterAnswer, nextAfterFailure } from './due.ts';
import { recordAfter } from './record-after.ts';

/** How long a provider is left alone when it asks for it without saying how long: doubled with each further try. */
const FIRST_WAIT = 3_600_000;
const LONGEST_WAIT = 6 * 3_600_000;

/** What one refresh knows of its providers. */
export interface ProviderStates {
  /** Not asked again in this refresh, and why. */
  down: Map<string, Failure>;
  /** Until when (ms since 1970) they asked to be left alone. */
  backoff: Record<string, number>;
}

export interface SeriesRefresh {
  id: SeriesId;
  kept: Series | null;
  record: RefreshRecord | null;
  states: ProviderStates;
  /** What went wrong before any provider was asked. */
  troubles: readonly Trouble[];
  /** Ids of providers the reader switched off. */
  off: readonly string[];
  isAllowed(provider: Provider): Promise<boolean>;
  now: number;
  /** Milliseconds between refreshes. */
  every: number;
  signal: AbortSignal;
  http: HttpOptions;
  onRequest(bytes: number): void;
}

/** What to write; `series` is absent when the closes stay as they are, `along` holds closes of other series. */
export interface SeriesStep {
  record: RefreshRecord;
  series?: Series;
  along?: Answer['along'];
}

/** Throws an `AbortError` when given up. */
export async function refreshSeries(asked: SeriesRefresh): Promise<SeriesStep> {
  const { id, kept, record, states, off, now, signal, http, onRequest } = asked;
  const { providers, every, join } = CHAINS[id];
  const troubles = [...asked.troubles];
  for (const provider of providers) {
    if (off.includes(provider.id)) continue;
    const known = await whyNot(provider, asked);
    if (known) {
      troubles.push({ provider: provider.id, why: known });
      continue;
    }
    try {
      const before = {
        series: kept,
        source: record?.source ?? '',
        carry: record?.carry ?? null,
        etags: record?.etags ?? {},
      };
      const answer = await askProvider({ id, provider, every, join, kept: before, now, signal, http, onRequest });
      if (answer.merged?.kind === 'refused') {
        troubles.push({ provider: provider.id, why: answer.merged.why });
        continue;
      }
      return accepted(asked, provider, answer, troubles);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      troubles.push({ provider: provider.id, why: error.failure });
      if (error.scope === 'provider') states.down.set(provider.id, error.failure);
      if (error.failure === 'too-many') waitFor(provider, error.retryAfter, asked);
    }
  }
  const failures = (record?.failures ?? 0) + 1;
  const next = nextAfterFailure(failures, now);
  return { record: { ...(record ?? { id, source: '', at: 0 }), tried: now, next, troubles, failures } };
}

async function whyNot(provider: Provider, { states, isAllowed, now }: SeriesRefresh): Promise<Failure | null> {
  const down = states.down.get(provider.id);
  if (down) return down;
  const until = states.backoff[provider.id] ?? 0;
  if (until > now && until - now <= 24 * 3_600_000) return 'too-many';
  return (await isAllowed(provider)) ? null : 'permission';
}

function waitFor(provider: Provider, retryAfter: number | null, { states, record, now }: SeriesRefresh): void {
  const wait = retryAfter ?? Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (record?.failures ?? 0));
  states.backoff[provider.id] = now + wait;
}

function accepted(
  { id, kept, record, now, every }: SeriesRefresh,
  provider: Provider,
  answer: ProviderAnswer,
  troubles: readonly Trouble[],
): SeriesStep {
  const news = newsIn(answer.merged);
  const next = nextAfterAnswer(id, (news?.series ?? kept)?.days.at(-1) ?? 0, now, every);
  const after = recordAfter(id, record, provider.id, answer, now);
  return {
    record: { ...after, troubles, ...(next !== null && { next }) },
    ...(news && { series: news.series }),
    ...(answer.along && { along: answer.along }),
  };
}
