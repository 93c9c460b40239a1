/**
 * Refreshes one series: asks its providers in turn until one gives closes that join, asks further ones for what is then
 * still missing or in doubt, and says what to keep.
 */

import { newsIn } from '../market/merge.ts';
import { peersOf } from '../market/peers.ts';
import type { Market, Series, SeriesId } from '../market/series.ts';
import { CHAINS } from '../sources/chains.ts';
import { SourceError } from '../sources/failure.ts';
import type { HttpOptions } from '../sources/http.ts';
import type { Answer, Provider } from '../sources/provider.ts';
import type { RefreshRecord, Trouble } from '../store/schema.ts';
import { askProvider } from './ask-provider.ts';
import { isNetworkOnly, nextAfterAnswer, nextAfterFailure } from './due.ts';
import { firstOpen, secondAfter, wantsSecond } from './open-days.ts';
import { noteAnswer, noteFailure, type ProviderStates, whyNot } from './provider-states.ts';
import { recordAfter } from './record-after.ts';

export interface SeriesRefresh {
  id: SeriesId;
  /** As it is by now: the closes kept, and what they are held against. */
  market: Market;
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
  const { id, now, every } = asked;
  const troubles = [...asked.troubles];
  let step = null as SeriesStep | null;
  for (const provider of CHAINS[id].providers) {
    const kept = step?.series ?? asked.market.series[id] ?? null;
    const record = step?.record ?? asked.record;
    if (step && !wantsSecond(id, kept, asked.record, step.record, now)) break;
    if (asked.off.includes(provider.id)) continue;
    const answer = await answerOf(provider, asked, kept, record);
    if (typeof answer === 'string') {
      // A second voice that says nothing leaves things as they were.
      if (!step) troubles.push({ provider: provider.id, why: answer });
      continue;
    }
    const news = newsIn(answer.merged);
    const series: Series | undefined = news?.series ?? step?.series;
    const along: Answer['along'] = answer.along ?? step?.along;
    const after = recordAfter(id, record, provider.id, answer, now);
    step = { record: after, ...(series && { series }), ...(along && { along }) };
  }
  if (!step) return { record: afterFailure(asked, troubles) };
  const kept = step.series ?? asked.market.series[id] ?? null;
  const next = nextAfterAnswer(id, kept?.days.at(-1) ?? 0, now, every);
  const { missing: _, second: __, ...rest } = step.record;
  const open = secondAfter(id, kept, asked.record, step.record, now);
  return { ...step, record: { ...rest, ...open, troubles, ...(next !== null && { next }) } };
}

/** What a provider says, or in a word why it says nothing that can be used. */
async function answerOf(
  provider: Provider,
  asked: SeriesRefresh,
  kept: Series | null,
  record: RefreshRecord | null,
): Promise<Awaited<ReturnType<typeof askProvider>> | Trouble['why']> {
  const { id, market, states, now } = asked;
  const known = await whyNot(provider, asked);
  if (known) return known;
  const { every, join } = CHAINS[id];
  const { source = '', carry = null, etags = {}, held = [] } = record ?? {};
  const since = firstOpen(id, kept, asked.record, record, now);
  const peers = peersOf(market, id);
  try {
    const before = { series: kept, source, carry, etags, held };
    const answer = await askProvider({ ...asked, provider, every, join, kept: before, since, peers });
    noteAnswer(states, provider);
    return answer.merged?.kind === 'refused' ? answer.merged.why : answer;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    noteFailure(states, provider, error, record?.failures ?? 0, now);
    return error.failure;
  }
}

function afterFailure({ id, record, now }: SeriesRefresh, troubles: readonly Trouble[]): RefreshRecord {
  const failures = (record?.failures ?? 0) + 1;
  const next = nextAfterFailure(failures, now, isNetworkOnly(troubles));
  return { ...(record ?? { id, source: '', at: 0 }), tried: now, next, troubles, failures };
}
