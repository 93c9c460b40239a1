/** When a refresh begins, that there is only one at a time, and that one that was cut off goes on. */

import { browser } from 'wxt/browser';
import { MS_PER_DAY, MS_PER_HOUR } from '../market/day.ts';
import { dueSeries, earliestNext, nextClose, wasUnreached } from '../refresh/due.ts';
import { type Hindrance, readProgress, tellEnded, tellProgress } from '../refresh/progress.ts';
import { refreshFeed } from '../refresh/refresh-feed.ts';
import { refresh, unfinished } from '../refresh/refresher.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import type { Provider } from '../sources/provider.ts';
import { isFull } from '../store/faults.ts';
import { readRefreshes } from '../store/refreshes.ts';
import type { MarketKeeper } from './market-keeper.ts';

/** Fires when closes may be new. */
const REFRESH = 'refresh';
/** There as long as a refresh is wanted or under way, in case its worker is killed; the second when the reader asked for it. */
const RESUME = 'refresh-resume';
const RESUME_BY_HAND = 'refresh-resume-by-hand';
const MINUTE = 60_000;
/** Readers do not all ask in the same minute. */
const MOST_JITTER = MS_PER_HOUR / 3;
/** From one refresh to the next at most. */
const LONGEST_PAUSE = MS_PER_DAY;

export interface Refreshing {
  /** Refreshes what is due, or joins the refresh under way. */
  run(byHand: boolean): Promise<void>;
  /** The same, after the one under way: that one began before the settings were as they are. */
  runAnew(): Promise<void>;
  /** Writes down that a refresh is wanted, before anything is waited for: an alarm begins it should this worker be killed. */
  intend(): void;
  /** Ends the refresh under way, and resolves once it has ended; what it brought stays. */
  stop(): Promise<void>;
  /** Refreshes what is due or was cut off, unless the reader wants that by hand only. */
  wake(): Promise<void>;
  /** The reader is here, the network may be back, or the machine awake: goes on with what was cut off, and asks again for what nobody could be reached for or was slept through. */
  catchUp(): Promise<void>;
  /** True when the alarm is one of ours. */
  onAlarm(name: string): Promise<boolean>;
  /** Plans the next refresh anew, after a change of settings. */
  plan(): Promise<void>;
  /** At the start of a worker: a refresh that nobody carries on is none, and the next one is planned. Asks nothing of the network. */
  settle(): Promise<void>;
}

export interface RefreshingOptions {
  keeper: MarketKeeper;
  settings(): Promise<Settings>;
  /** Whether the reader and the browser let us ask a provider, or a host. */
  isAllowed(provider: Provider): Promise<boolean>;
  isHostAllowed(host: string): Promise<boolean>;
  /** Called when closes or their ages have changed. */
  renew(): Promise<void>;
  now(): number;
}

interface Ending {
  /** What kept it from doing all it was to do. */
  hindrance: Hindrance | null;
  /** The browser said that it has no network, and yet somebody answered. */
  mistaken: boolean;
}

/** Starts nothing by itself: alarms and messages do. */
export function createRefreshing(options: RefreshingOptions): Refreshing {
  const { keeper, settings, renew, now } = options;
  let running: { done: Promise<void>; stop: AbortController } | null = null;

  async function once(byHand: boolean, again: boolean, signal: AbortSignal): Promise<void> {
    let ending: Ending;
    try {
      ending = await bringIn(options, byHand, again, signal);
    } catch (error) {
      ending = { hindrance: isFull(error) ? 'full' : 'fault', mistaken: false };
      // The connection itself may be what failed.
      await keeper.forget();
    }
    // Each by itself: whatever fails, the others are done, and the alarm that carries on stays.
    const ends = await Promise.allSettled([tellEnded(ending.hindrance, ending.mistaken), renew(), plan()]);
    const isWhole = ending.hindrance !== 'fault' && ends.every(({ status }) => status === 'fulfilled');
    if (isWhole) await clearIntent();
  }

  const intend = (byHand = false) =>
    void browser.alarms.create(byHand ? RESUME_BY_HAND : RESUME, { delayInMinutes: 1, periodInMinutes: 1 });
  const clearIntent = () => Promise.all([RESUME, RESUME_BY_HAND].map((name) => browser.alarms.clear(name)));

  async function run(byHand: boolean, again = false): Promise<void> {
    // Before anything is waited for.
    intend(byHand);
    if (!running) {
      const stop = new AbortController();
      const done = once(byHand, again, stop.signal).finally(() => {
        running = null;
      });
      running = { done, stop };
    }
    await running.done;
  }

  async function plan(): Promise<void> {
    const { refreshEvery } = await settings();
    if (refreshEvery === 0) {
      await browser.alarms.clear(REFRESH);
      return;
    }
    const next = earliestNext(await keeper.use(({ database }) => readRefreshes(database)), now());
    const jitter = Math.random() * MOST_JITTER;
    const when = Math.min(
      now() + refreshEvery * MS_PER_HOUR,
      nextClose(now(), jitter),
      next ?? Number.POSITIVE_INFINITY,
    );
    await browser.alarms.create(REFRESH, { when: Math.max(when, now() + MINUTE) });
  }

  async function settle(): Promise<void> {
    const progress = await readProgress();
    if (!running && progress?.current) await tellEnded(null);
    const alarm = await browser.alarms.get(REFRESH);
    if (!alarm || alarm.scheduledTime - now() > LONGEST_PAUSE) await plan();
  }

  async function isWanted(): Promise<boolean> {
    if ((await settings()).refreshEvery > 0) return true;
    return keeper.use(async ({ database }) => database !== null && (await unfinished(database, now())) !== null);
  }

  async function wake(): Promise<void> {
    if (running) return;
    intend();
    if (await isWanted()) await run(false);
    else await clearIntent();
  }

  async function catchUp(): Promise<void> {
    for (const name of [RESUME_BY_HAND, RESUME]) {
      if (!running && (await browser.alarms.get(name)) && !running) return void (await onAlarm(name));
    }
    if (running || (await settings()).refreshEvery === 0) return;
    const alarm = await browser.alarms.get(REFRESH);
    const sleptThrough = !alarm || alarm.scheduledTime < now() - MINUTE;
    const isWorthIt = await keeper.use(async ({ kept: market, database }) => {
      if (!database) return false;
      const records = await readRefreshes(database);
      const due = dueSeries({ market, records, now: now(), byHand: false, again: true });
      return due.length > 0 && (sleptThrough || due.some((id) => wasUnreached(records.get(id))));
    });
    if (isWorthIt && !running) await run(false, true);
  }

  async function onAlarm(name: string): Promise<boolean> {
    if (name === RESUME_BY_HAND && !running) await run(true);
    else if (name === REFRESH || name === RESUME) await wake();
    return name === REFRESH || name === RESUME || name === RESUME_BY_HAND;
  }

  async function runAnew(): Promise<void> {
    intend();
    await running?.done;
    await run(false);
  }

  return {
    run,
    runAnew,
    intend,
    plan,
    settle,
    wake,
    catchUp,
    async stop() {
      running?.stop.abort();
      if (running) await running.done;
      // What is shown as under way although nobody carries it on.
      else await tellEnded(null);
    },
    onAlarm,
  };
}

/** Asks the feed and the providers, and hands on what they brought; throws for a fault of this browser's. */
async function bringIn(
  { keeper, settings, isAllowed, isHostAllowed, now }: RefreshingOptions,
  byHand: boolean,
  again: boolean,
  signal: AbortSignal,
): Promise<Ending> {
  const [{ kept, database }, { refreshEvery, providersOff, feed }] = [await keeper.get(), await settings()];
  // Without a database there is nothing to keep closes in: what is shown says so.
  if (!database) return { hindrance: null, mistaken: false };
  const common = { database, byHand, signal, http: {} };
  const taken = feed && (await refreshFeed({ ...common, market: kept, feed, isAllowed: isHostAllowed, now: now() }));
  const done = await refresh({
    ...common,
    market: taken?.market ?? kept,
    withFeed: feed !== null,
    off: providersOff,
    every: (refreshEvery || DEFAULT_SETTINGS.refreshEvery) * MS_PER_HOUR,
    isAllowed,
    again,
    seemsOffline: !navigator.onLine,
    now,
    onProgress: (run) => void tellProgress(run),
    onChange: keeper.take,
  });
  keeper.take(done.market, done.revision ?? taken?.revision ?? null);
  return { hindrance: byHand && done.offline ? 'offline' : null, mistaken: !navigator.onLine && done.reached };
}
