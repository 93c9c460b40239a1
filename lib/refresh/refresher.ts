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
import type { RefreshRun } from '../store/schema.ts';
import { cameAlong } from './came-along.ts';
import { dueSeries } from './due.ts';
import { isOffline, providerStates } from './provider-states.ts';
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
  const { database, now, signal, onProgress } = options;
  const records = await readRefreshes(database);
  const left = await unfinished(database, now());
  const due = dueSeries({ ...options, records, now: now() });
  const waiting = left?.waiting ?? (await askable(due, options));
  let run: RefreshRun = left ?? {
    ...{ id: 'run', startedAt: now(), byHand: options.byHand, waiting, done: [], requests: 0, bytes: 0 },
  };
  let { market } = options;
  let revision: number | null = null;
  const states = providerStates(await readBackoff(database), options.seemsOffline);
  if (!left) await commit(database, { meta: [run] });
  const began = market;
  while (run.waiting.length > 0 && !signal.aborted) {
    const id = run.waiting[0] as SeriesId;
    const isAgain = run.done.includes(id);
    onProgress(run);
    let { requests, bytes } = run;
    const onRequest = (length: number) => {
      requests++;
      bytes += length;
    };
    try {
      const record = records.get(id) ?? null;
      const troubles = (record?.troubles ?? []).filter(({ provider }) => options.withFeed && provider === 'feed');
      const from =
        isAgain && id !== 'russell2000'
          ? withoutNew(began, market, id, records.get('russell2000')?.held ?? [])
          : market;
      const step = await refreshSeries({
        ...options,
        id,
        market: from,
        record,
        troubles,
        states,
        now: now(),
        onRequest,
      });
      const along = cameAlong(step.along, { market, records, giver: step.record.source, now: now() });
      const series = Object.fromEntries(along.map((one) => [one.record.id, one.series]));
      const own = step.series ?? from.series[id];
      if (own && own !== market.series[id]) series[id] = own;
      const known = { ...market, series: { ...market.series, ...series } };
      const more = id === 'russell2000' && !isAgain ? askedAgain(began, known, step.record.held ?? []) : [];
      run = { ...run, requests, bytes, waiting: [...more, ...run.waiting.slice(1)], done: [...run.done, id] };
      const meta = [run, { id: 'backoff', until: { ...states.backoff } }] as const;
      const written = await commit(database, {
        series,
        records: [step.record, ...along.map((one) => one.record)],
        meta,
      });
      records.set(id, step.record);
      if (Object.keys(series).length === 0) continue;
      market = known;
      revision = written;
      options.onChange?.(market, revision);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  run = { ...run, waiting: [], endedAt: now() };
  await commit(database, { meta: [run] });
  onProgress(run);
  return { run, market, revision, offline: isOffline(states), reached: states.reached };
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
