/** When a refresh begins, that there is only one at a time, and that one that was cut off goes on. */

import { browser } from 'wxt/browser';
import { nextClose } from '../refresh/due.ts';
import { tellHindrance, tellProgress } from '../refresh/progress.ts';
import { refreshFeed } from '../refresh/refresh-feed.ts';
import { refresh, unfinished } from '../refresh/refresher.ts';
import type { Settings } from '../settings/settings.ts';
import type { Provider } from '../sources/provider.ts';
import { isFull } from '../store/full.ts';
import type { MarketKeeper } from './market-keeper.ts';

/** Fires when closes may be new. */
const REFRESH = 'refresh';
/** Fires while a refresh runs, in case its worker is killed. */
const RESUME = 'refresh-resume';
const HOUR = 3_600_000;
/** Readers do not all ask in the same minute. */
const MOST_JITTER = HOUR / 3;
/** From one refresh to the next at most. */
const LONGEST_PAUSE = 24 * HOUR;

export interface Refreshing {
  /** Refreshes what is due, or joins the refresh under way. */
  run(byHand: boolean): Promise<void>;
  /** Ends the refresh under way; what it brought stays. */
  cancel(): void;
  /** Goes on with a refresh that was cut off; nothing else. */
  resume(): Promise<void>;
  /** Goes on with a refresh that was cut off, else refreshes what is due, unless the reader wants that by hand only. */
  wake(): Promise<void>;
  /** True when the alarm is one of ours. */
  onAlarm(name: string): Promise<boolean>;
  /** Plans the next refresh anew, after a change of settings. */
  plan(): Promise<void>;
  /** Plans the next refresh when none is: a worker was killed before it could, or the clock was set back. */
  keepPlanned(): Promise<void>;
}

export interface RefreshingOptions {
  keeper: MarketKeeper;
  settings(): Promise<Settings>;
  /** Whether the browser lets us ask a provider. */
  isAllowed(provider: Provider): Promise<boolean>;
  /** Called when closes or their ages have changed. */
  renew(): Promise<void>;
  now(): number;
}

/** Starts nothing by itself: alarms and messages do. */
export function createRefreshing({ keeper, settings, isAllowed, renew, now }: RefreshingOptions): Refreshing {
  let running: { done: Promise<void>; stop: AbortController } | null = null;

  async function once(byHand: boolean, signal: AbortSignal): Promise<void> {
    if (!navigator.onLine) {
      if (byHand) await tellHindrance('offline');
      return;
    }
    const [kept, { refreshEvery, providersOff, feed }] = await Promise.all([keeper.get(), settings()]);
    const { database } = kept;
    // Without a database there is nothing to keep closes in: what is shown says so.
    if (!database) return;
    await browser.alarms.create(RESUME, { periodInMinutes: 1 });
    try {
      let { market } = kept;
      if (feed && (await refreshFeed({ database, market, feed, byHand, now: now(), signal, http: {} }))) {
        keeper.forget();
        market = (await keeper.get()).market;
      }
      await refresh({
        database,
        market,
        withFeed: feed !== null,
        off: providersOff,
        every: (refreshEvery || 6) * HOUR,
        isAllowed,
        byHand,
        signal,
        http: {},
        now,
        onProgress: (run) => void tellProgress(run),
      });
    } catch (error) {
      if (!isFull(error)) throw error;
      await tellHindrance('full');
    } finally {
      await browser.alarms.clear(RESUME);
      keeper.forget();
      await renew();
    }
  }

  async function run(byHand: boolean): Promise<void> {
    if (!running) {
      const stop = new AbortController();
      const done = once(byHand, stop.signal).finally(() => {
        running = null;
      });
      running = { done, stop };
    }
    try {
      await running.done;
    } finally {
      await plan();
    }
  }

  async function plan(): Promise<void> {
    const { refreshEvery } = await settings();
    if (refreshEvery === 0) {
      await browser.alarms.clear(REFRESH);
      return;
    }
    const when = Math.min(now() + refreshEvery * HOUR, nextClose(now(), Math.random() * MOST_JITTER));
    await browser.alarms.create(REFRESH, { when });
  }

  async function keepPlanned(): Promise<void> {
    const alarm = await browser.alarms.get(REFRESH);
    if (!alarm || alarm.scheduledTime - now() > LONGEST_PAUSE) await plan();
  }

  async function isCutOff(): Promise<boolean> {
    const { database } = await keeper.get();
    return !running && database !== null && (await unfinished(database, now())) !== null;
  }

  async function resume(): Promise<void> {
    // The alarm is there just as long as a refresh runs: most starts of a worker need not open the database to know.
    if (!(await browser.alarms.get(RESUME))) return;
    if (await isCutOff()) await run(false);
    // Cut off before its first step or after its last.
    else if (!running) await browser.alarms.clear(RESUME);
  }

  async function wake(): Promise<void> {
    if ((await settings()).refreshEvery > 0 || (await isCutOff())) await run(false);
  }

  return {
    run,
    plan,
    keepPlanned,
    wake,
    resume,
    cancel: () => running?.stop.abort(),
    async onAlarm(name) {
      if (name !== REFRESH && name !== RESUME) return false;
      await (name === RESUME ? resume() : wake());
      return true;
    },
  };
}
