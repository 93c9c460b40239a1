/**
 * Runs a refresh, series by series. Each step is one transaction, and what is still waiting is written with it: a
 * worker that is killed after any step goes on with the next.
 */

import { MS_PER_HOUR } from '../market/day.ts';
import type { Market, SeriesId } from '../market/series.ts';
import { ASKED_SERIES, CHAINS } from '../sources/chains.ts';
import type { HttpOptions } from '../sources/http.ts';
import type { Provider } from '../sources/provider.ts';
import { commit } from '../store/commit.ts';
import type { Database } from '../store/open.ts';
import { readBackoff, readRefreshes, readRun } from '../store/refreshes.ts';
import type { PartId, RefreshRecord, RefreshRun } from '../store/schema.ts';
import { cameAlong } from './came-along.ts';
import { dueSeries } from './due.ts';
import { isOffline, type ProviderStates, providerStates } from './provider-states.ts';
import { refreshSeries } from './refresh-series.ts';
import { askedAgain, withoutNew } from './second-look.ts';

/** A run that began longer ago was left lying: it is not gone on with. */
const OLDEST_RUN = MS_PER_HOUR;

export interface RefreshOptions {
  database: Database;
  market: Market;
  /** Whether a feed was asked before: what was wrong with it stays said. */
  withFeed: boolean;
  /** Ids of providers the reader switched off. */
  off: readonly string[];
  /** Milliseconds between refreshes. */
  every: number;
  isAllowed(provider: Provider): Promise<boolean>;
  byHand: boolean;
  /** The network may be back: what nobody could be reached for is asked for again. */
  again?: boolean;
  /** What the browser says of its network. */
  seemsOffline?: boolean;
  signal: AbortSignal;
  http: HttpOptions;
  /** Milliseconds since 1970. */
  now(): number;
  /** Told before each series and once at the end. */
  onProgress(run: RefreshRun): void;
  /** Told after each step that changed closes: the market as it is from then on. */
  onChange?(market: Market, revision: number): void;
}

export interface Refreshed {
  run: RefreshRun;
  /** The market as it is now; the same object when no close changed. */
  market: Market;
  /** Of the closes; null when none changed. */
  revision: number | null;
  /** Nobody could be reached, and the browser says it has no network. */
  offline: boolean;
  /** Whether anybody answered. */
  reached: boolean;
}

/** Refreshes what is due, or goes on with a refresh that was cut off. Resolves also when it was given up. */
export async function refresh(options: RefreshOptions): Promise<Refreshed> {
  const { database, market: began, now, signal, onProgress } = options;
  const records = await readRefreshes(database);
  const left = await unfinished(database, now());
  let run = left ?? (await newRun(records, options));
  let market = began;
  let revision: number | null = null;
  const states = providerStates(await readBackoff(database), options.seemsOffline);
  if (!left) await commit(database, { meta: [run] });
  while (run.waiting.length > 0 && !signal.aborted) {
    onProgress(run);
    try {
      const next = await refreshNext({ run, market, began, records, states }, options);
      run = next.run;
      if (next.revision === null) continue;
      market = next.market;
      revision = next.revision;
      options.onChange?.(market, next.revision);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  run = { ...run, waiting: [], endedAt: now() };
  await commit(database, { meta: [run] });
  onProgress(run);
  return { run, market, revision, offline: isOffline(states), reached: states.reached };
}

async function newRun(records: ReadonlyMap<PartId, RefreshRecord>, options: RefreshOptions): Promise<RefreshRun> {
  const { byHand, now } = options;
  const waiting = await askable(dueSeries({ ...options, records, now: now() }), options);
  return { id: 'run', startedAt: now(), byHand, waiting, done: [], requests: 0, bytes: 0 };
}

/** A refresh under way. */
interface UnderWay {
  run: RefreshRun;
  market: Market;
  /** The market as the refresh began with it. */
  began: Market;
  /** Goes on with each step. */
  records: Map<PartId, RefreshRecord>;
  states: ProviderStates;
}

/** Refreshes the series that is next, and writes what came of it: `revision` is null when no close changed. */
async function refreshNext(
  { run, market, began, records, states }: UnderWay,
  options: RefreshOptions,
): Promise<Pick<Refreshed, 'run' | 'market' | 'revision'>> {
  const { database, now, withFeed } = options;
  const id = run.waiting[0] as SeriesId;
  const isAgain = run.done.includes(id);
  let { requests, bytes } = run;
  const onRequest = (length: number) => {
    requests++;
    bytes += length;
  };
  const record = records.get(id) ?? null;
  const troubles = (record?.troubles ?? []).filter(({ provider }) => withFeed && provider === 'feed');
  const from =
    isAgain && id !== 'russell2000' ? withoutNew(began, market, id, records.get('russell2000')?.held ?? []) : market;
  const step = await refreshSeries({ ...options, id, market: from, record, troubles, states, now: now(), onRequest });
  const along = cameAlong(step.along, { market, records, giver: step.record.source, now: now() });
  const series = Object.fromEntries(along.map((one) => [one.record.id, one.series]));
  const own = step.series ?? from.series[id];
  if (own && own !== market.series[id]) series[id] = own;
  const known = { ...market, series: { ...market.series, ...series } };
  const more = id === 'russell2000' && !isAgain ? askedAgain(began, known, step.record.held ?? []) : [];
  const after = { ...run, requests, bytes, waiting: [...more, ...run.waiting.slice(1)], done: [...run.done, id] };
  const written = await commit(database, {
    series,
    records: [step.record, ...along.map((one) => one.record)],
    meta: [after, { id: 'backoff', until: { ...states.backoff } }],
  });
  records.set(id, step.record);
  const isChanged = Object.keys(series).length > 0;
  return { run: after, market: isChanged ? known : market, revision: isChanged ? written : null };
}

/** Those of which any provider may be asked: what needs a permission first is an offer, no failure. */
async function askable(ids: readonly SeriesId[], { off, isAllowed }: RefreshOptions): Promise<SeriesId[]> {
  const asked = await Promise.all(
    ids.map(async (id) => {
      const providers = CHAINS[id].providers.filter((provider) => !off.includes(provider.id));
      return (await Promise.all(providers.map(isAllowed))).includes(true);
    }),
  );
  return ids.filter((_, i) => asked[i]);
}

/** The refresh that was cut off by the end of its worker, if there is one. */
export async function unfinished(database: Database, now: number): Promise<RefreshRun | null> {
  const run = await readRun(database);
  if (!run || run.endedAt !== undefined) return null;
  if (now < run.startedAt || now - run.startedAt >= OLDEST_RUN) return null;
  // A newer Tidemark, gone again, may have waited for series that this one does not know.
  const waiting = run.waiting.filter((id) => ASKED_SERIES.includes(id as SeriesId));
  return waiting.length > 0 ? { ...run, waiting } : null;
}
