/**
 * A worker on a browser that can be stopped, or made to fail, at any call it makes of it: database, storage, alarms and
 * network. State changes by such calls alone, so that a stop before each of them is a stop at every await.
 */

import 'fake-indexeddb/auto';
import { AsyncLocalStorage } from 'node:async_hooks';
import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Market, Series } from '../../../lib/market/series.ts';
import { readMarket } from '../../../lib/store/market.ts';
import { openDatabase } from '../../../lib/store/open.ts';
import { readRefreshes, readRun } from '../../../lib/store/refreshes.ts';
import { carriedOn } from '../../replay/market.ts';
import { replayFetch, replayProviders } from '../../replay/providers.ts';
import { background, snapshot } from './build-background.ts';

/** Saturday 21 November 2026, noon UTC: the session of the 20th is over. */
export const SATURDAY = Date.UTC(2026, 10, 21, 12);
const TODAY = SATURDAY / 86_400_000 - 0.5;
const ROWS = 300;

/** No worker takes so long, ms. */
const LONGEST = 60_000;

/** The reader's clock. */
export const clock = { now: SATURDAY };

/** As small as a market can be that is still read: refreshing is what is looked at. */
const recent = ({ days, closes }: Series): Series => ({ days: days.slice(-ROWS), closes: closes.slice(-ROWS) });
export const small: Market = {
  series: Object.fromEntries(Object.entries(snapshot.series).map(([id, series]) => [id, recent(series)])),
  unprofitableShare: snapshot.unprofitableShare.slice(-5),
};
export const truth = carriedOn(small, TODAY);

export type Fate = 'dies' | 'fails';

interface Worker {
  calls: number;
  /** The call at which its fate comes. */
  at: number;
  fate: Fate;
  dead: boolean;
  transactions: Set<IDBTransaction>;
}

const inside = new AsyncLocalStorage<Worker>();

/** What a call does: `go`, or `never` come back, or `fail`. */
function next(): 'go' | 'never' | 'fail' {
  const worker = inside.getStore();
  if (!worker) return 'go';
  if (worker.dead) return 'never';
  worker.calls++;
  if (worker.calls !== worker.at) return 'go';
  if (worker.fate === 'fails') return 'fail';
  worker.dead = true;
  for (const transaction of worker.transactions) abort(transaction);
  return 'never';
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Ended before.
  }
}

const asynchronous = <Arguments extends unknown[], Result>(call: (...given: Arguments) => Promise<Result>) =>
  function (this: unknown, ...given: Arguments): Promise<Result> {
    const what = next();
    if (what === 'never') return new Promise(() => {});
    return what === 'fail' ? Promise.reject(new Error('the call failed')) : call.apply(this, given);
  };

const synchronous = <Arguments extends unknown[], Result>(call: (...given: Arguments) => Result) =>
  function (this: unknown, ...given: Arguments): Result {
    // The database's own call, in the middle of being opened.
    if (given[1] === 'versionchange') return call.apply(this, given);
    // Whatever a dead worker still does by itself has no effect.
    if (next() !== 'go') throw new DOMException('the call failed', 'UnknownError');
    const result = call.apply(this, given);
    if ((call as unknown) === transaction) inside.getStore()?.transactions.add(result as IDBTransaction);
    return result;
  };

const { transaction } = IDBDatabase.prototype;
const stores = IDBObjectStore.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
for (const name of ['put', 'get', 'getAll', 'delete']) stores[name] = synchronous(stores[name] as () => unknown);
IDBDatabase.prototype.transaction = synchronous(transaction) as typeof transaction;
const { open, deleteDatabase } = IDBFactory.prototype;
IDBFactory.prototype.open = synchronous(open) as typeof open;
IDBFactory.prototype.deleteDatabase = synchronous(deleteDatabase) as typeof deleteDatabase;

// What a dead worker leaves unanswered is heard by nobody.
process.removeAllListeners('unhandledRejection');
process.on('unhandledRejection', () => {});

/** An empty browser. */
export function begin(): void {
  clock.now = SATURDAY;
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  const { alarms, storage } = fakeBrowser;
  for (const area of [alarms, storage.local, storage.session, storage.sync] as unknown as Record<string, unknown>[]) {
    for (const name of ['create', 'get', 'clear', 'set', 'remove']) {
      const call = area[name] as ((...given: unknown[]) => Promise<unknown>) | undefined;
      if (call && !('isWatched' in call)) area[name] = Object.assign(asynchronous(call), { isWatched: true });
    }
  }
  vi.stubGlobal('fetch', asynchronous(replayFetch(replayProviders(truth))));
}

/** A worker that starts, and does something; how many calls it made, once it has ended or died. */
export async function worker(
  act: (parts: Awaited<ReturnType<typeof background>>) => Promise<unknown>,
  at = 0,
  fate: Fate = 'dies',
): Promise<number> {
  const worker: Worker = { calls: 0, at, fate, dead: false, transactions: new Set() };
  const died = async () => {
    while (!worker.dead) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const done = inside.run(worker, async () => {
    const parts = await background(() => clock.now, { market: small });
    // A worker starts with its event; what it does at every start comes with that.
    await Promise.allSettled([act(parts), parts.refreshing.settle()]);
  });
  const hung = new Promise<'hung'>((resolve) => setTimeout(() => resolve('hung'), LONGEST));
  if ((await Promise.race([done.catch(() => {}), died(), hung])) === 'hung') throw new Error(`hung at call ${at}`);
  return worker.calls;
}

export interface Left {
  /** Series that are not as their providers have them, but for those that need a permission. */
  late: string[];
  /** Closes that are kept and nobody ever sent. */
  wrong: string[];
  ended: boolean;
  asking: boolean;
  alarms: string[];
}

/** As it should be in the end. */
export const whole: Left = { late: [], wrong: [], ended: true, asking: false, alarms: ['refresh'] };

/** What a reader finds. */
export async function left(): Promise<Left> {
  const database = await openDatabase(() => {});
  const [{ market }, run] = [await readMarket(database), await readRun(database)];
  const records = await readRefreshes(database);
  database.close();
  const late: string[] = [];
  const wrong: string[] = [];
  for (const [id, known] of Object.entries(truth.series)) {
    const own = market.series[id as keyof Market['series']];
    const right = new Map(Array.from(known.days, (day, i) => [day, known.closes[i]]));
    const expected = known.days.filter((day) => day < TODAY).at(-1);
    const isOffered = ['altcoins', 'iwm-shares'].includes(id);
    if (!isOffered && own?.days.at(-1) !== expected) late.push(id);
    if (!isOffered && !records.get(id as never)?.checked) late.push(`${id} has no record`);
    own?.days.forEach((day, i) => {
      const close = own.closes[i] ?? Number.NaN;
      if (Math.abs(close - (right.get(day) ?? Number.NaN)) > Math.max(1, Math.abs(close) * 1e-6)) wrong.push(id);
    });
  }
  const { refresh } = (await fakeBrowser.storage.session.get('refresh')) as { refresh?: { current: string | null } };
  const alarms = (await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort();
  return { late, wrong, ended: run?.endedAt !== undefined, asking: Boolean(refresh?.current), alarms };
}
