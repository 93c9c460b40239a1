/**
 * Runs a refresh, series by series. Each step is one transaction, and what is still waiting is written with it: a
 * worker that is killed after any step goes on with the next.
 */

import type { Market, SeriesId } from '../market/series.ts';
import type { HttpOptions } from '../sources/http.ts';
import type { Provider } from '../sources/provider.ts';
import type { Database } from '../store/open.ts';
import { readBackoff, readRefreshes, readRun, writeRun, writeStep } from '../store/refreshes.ts';
import type { RefreshRun } from '../store/schema.ts';
import { cameAlong } from './came-along.ts';
import { dueSeries } from './due.ts';
import { type ProviderStates, refreshSeries } from './refresh-series.ts';

/** A run that began longer ago was left lying: it is not gone on with. */
const OLDEST_RUN = 3_600_000;

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
  signal: AbortSignal;
  http: HttpOptions;
  /** Milliseconds since 1970. */
  now(): number;
  /** Told before each series and once at the end. */
  onProgress(run: RefreshRun): void;
}

/** Refreshes what is due, or goes on with a refresh that was cut off. Resolves with the run, also when it was given up. */
export async function refresh(options: RefreshOptions): Promise<RefreshRun> {
  const { database, market, now, signal, onProgress } = options;
  const records = await readRefreshes(database);
  const left = await unfinished(database, now());
  const waiting = left?.waiting ?? dueSeries({ market, records, now: now(), byHand: options.byHand });
  let run: RefreshRun = left ?? {
    id: 'run',
    startedAt: now(),
    byHand: options.byHand,
    waiting,
    done: [],
    requests: 0,
    bytes: 0,
  };
  const states: ProviderStates = { down: new Map(), backoff: await readBackoff(database) };
  if (!left) await writeRun(database, run);
  for (const id of waiting as readonly SeriesId[]) {
    if (signal.aborted) break;
    onProgress(run);
    let { requests, bytes } = run;
    const onRequest = (length: number) => {
      requests++;
      bytes += length;
    };
    try {
      const kept = market.series[id] ?? null;
      const record = records.get(id) ?? null;
      const troubles = (record?.troubles ?? []).filter(({ provider }) => options.withFeed && provider === 'feed');
      const step = await refreshSeries({ ...options, id, kept, record, troubles, states, now: now(), onRequest });
      run = { ...run, requests, bytes, waiting: run.waiting.filter((part) => part !== id), done: [...run.done, id] };
      const along = cameAlong(step.along, { market, records, giver: step.record.source, now: now() });
      await writeStep(database, { ...step, along, run, backoff: states.backoff });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  run = { ...run, waiting: [], endedAt: now() };
  await writeRun(database, run);
  onProgress(run);
  return run;
}

/** The refresh that was cut off by the end of its worker, if there is one. */
export async function unfinished(database: Database, now: number): Promise<RefreshRun | null> {
  const run = await readRun(database);
  if (!run || run.endedAt !== undefined || run.waiting.length === 0) return null;
  return Math.abs(now - run.startedAt) < OLDEST_RUN ? run : null;
}
