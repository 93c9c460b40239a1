import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Market, SERIES_IDS, type SeriesId } from '../../../lib/market/series.ts';
import { type RefreshOptions, refresh } from '../../../lib/refresh/refresher.ts';
import { ASKED_SERIES, OPTIONAL_PROVIDERS } from '../../../lib/sources/chains.ts';
import { readMarket } from '../../../lib/store/market.ts';
import { type Database, openDatabase } from '../../../lib/store/open.ts';
import { readRefreshes, readRun } from '../../../lib/store/refreshes.ts';
import { carriedOn, snapshotMarket } from '../../replay/market.ts';
import { type Replay, type Replayed, replayFetch, replayProviders } from '../../replay/providers.ts';
import { putMarket } from '../store/put-market.ts';

/** Saturday 21 November 2026, noon UTC: the session of the 20th is over. */
const SATURDAY = Date.UTC(2026, 10, 21, 12);
const TODAY = Math.floor(SATURDAY / 86_400_000);
const OPTIONAL = 'altcoins';

let snapshot: Market;
let truth: Market;
beforeAll(async () => {
  snapshot = await snapshotMarket();
  truth = carriedOn(snapshot, TODAY);
});

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => {});
  await putMarket(database, snapshot);
});

const kept = async () => (await readMarket(database)).market;
const lastOf = (market: Market, id: SeriesId) => market.series[id]?.days.at(-1);

async function run(replay: Replay, over: Partial<RefreshOptions> = {}, asked: string[] = []) {
  const { run } = await refresh({
    database,
    market: await kept(),
    withFeed: false,
    off: [],
    every: 6 * 3_600_000,
    isAllowed: async (provider) => !OPTIONAL_PROVIDERS.includes(provider),
    byHand: false,
    signal: new AbortController().signal,
    http: { fetch: replayFetch(replay, asked), timeLimit: 1000 },
    now: () => SATURDAY,
    onProgress: () => {},
    ...over,
  });
  return run;
}

/** The replay with some hosts answering otherwise. */
const except =
  (replay: Replay, host: RegExp, answer: Replayed | null): Replay =>
  (address) =>
    host.test(new URL(address).host) ? answer : replay(address);
const html: Replayed = { status: 200, body: '<!doctype html><p>Consent</p>', headers: { 'content-type': 'text/html' } };
const wait: Replayed = { status: 429, body: 'Too Many Requests', headers: { 'retry-after': '7200' } };

describe('closes of a feed that were refused', () => {
  const refused = { provider: 'feed', why: 'disagrees' } as const;
  beforeEach(() => database.put('refreshes', { id: 'bitcoin', source: 'snapshot', at: 0, troubles: [refused] }));
  it('are asked of a provider in the refresh that follows, and still said to be refused', async () => {
    await run(replayProviders(truth), { withFeed: true });
    expect((await readRefreshes(database)).get('bitcoin')).toMatchObject({ source: 'coinbase', troubles: [refused] });
  });
  it('are no longer spoken of once the reader has no feed', async () => {
    await run(replayProviders(truth));
    expect((await readRefreshes(database)).get('bitcoin')?.troubles).toEqual([]);
  });
});

describe('the first refresh', () => {
  it('brings every series up to its newest finished day, and remembers who sent it', async () => {
    const done = await run(replayProviders(truth));
    const market = await kept();
    for (const id of SERIES_IDS) {
      if (id === OPTIONAL) continue;
      const expected = truth.series[id]?.days.filter((day) => day < TODAY).at(-1);
      expect([id, lastOf(market, id)]).toEqual([id, expected]);
    }
    const records = await readRefreshes(database);
    expect(records.get('russell2000')).toMatchObject({ source: 'yahoo', checked: SATURDAY, troubles: [] });
    expect(records.get('bitcoin')?.source).toBe('coinbase');
    // What needs a permission that nobody gave is an offer, no failure.
    expect(records.get(OPTIONAL)).toEqual({ id: OPTIONAL, source: 'snapshot', at: 0 });
    expect(done).toMatchObject({ waiting: [], requests: ASKED_SERIES.length - 1 });
    expect(done.bytes).toBeLessThan(3_000_000);
  });

  it('leaves every close of the snapshot as it was', async () => {
    await run(replayProviders(truth));
    const market = await kept();
    for (const id of SERIES_IDS) {
      const before = snapshot.series[id];
      if (!before) continue;
      expect(market.series[id]?.closes.subarray(0, before.closes.length)).toEqual(before.closes);
    }
  });
});

describe('a refresh when all is up to date', () => {
  it('asks nobody', async () => {
    await run(replayProviders(truth));
    const asked: string[] = [];
    await run(replayProviders(truth), { now: () => SATURDAY + 3_600_000, isAllowed: async () => true }, asked);
    // The altcoins had no permission the first time, and an hour later they are tried again.
    expect(asked.filter((address) => !/coinmarketcap|coinmetrics|llama/.test(address))).toEqual([]);
  });
  it('of the next session asks for what is new, in a few requests', async () => {
    await run(replayProviders(truth));
    const monday = SATURDAY + 2.5 * 86_400_000;
    const asked: string[] = [];
    const run2 = await run(replayProviders(carriedOn(truth, TODAY + 2)), { now: () => monday }, asked);
    expect(lastOf(await kept(), 'russell2000')).toBe(TODAY + 2);
    expect(asked.length).toBeLessThanOrEqual(12);
    expect(run2.bytes).toBeLessThan(200_000);
  });
});

describe('when a provider fails', () => {
  it('the next in line is asked, and both are told', async () => {
    await run(except(replayProviders(truth), /coinbase/, html));
    const record = (await readRefreshes(database)).get('bitcoin');
    expect(record?.source).toBe('kraken');
    expect(record?.troubles).toEqual([{ provider: 'coinbase', why: 'web-page' }]);
  });
  it('one that asks us to wait is left alone as long as it said, by every series', async () => {
    const asked: string[] = [];
    await run(except(replayProviders(truth), /yahoo/, wait), {}, asked);
    expect(asked.filter((address) => address.includes('yahoo'))).toHaveLength(1);
    const later: string[] = [];
    await run(replayProviders(truth), { byHand: true, now: () => SATURDAY + 3_600_000 }, later);
    expect(later.filter((address) => address.includes('yahoo'))).toHaveLength(0);
    const after: string[] = [];
    await run(replayProviders(truth), { byHand: true, now: () => SATURDAY + 3 * 3_600_000 }, after);
    expect(after.filter((address) => address.includes('yahoo')).length).toBeGreaterThan(0);
  });
  it('all of them: the cache stays bit for bit as it was, and each series says why', async () => {
    const before = await kept();
    await run(() => null);
    expect(await kept()).toEqual(before);
    const records = await readRefreshes(database);
    for (const id of ASKED_SERIES) {
      if (id !== OPTIONAL) expect(records.get(id)?.troubles?.length).toBeGreaterThan(0);
    }
    // Nobody could be reached: that is looked at again soon.
    expect(records.get('russell2000')?.next).toBe(SATURDAY + 5 * 60_000);
  });
});

describe('a refusal for one symbol', () => {
  it('leaves the provider’s other symbols to be asked for', async () => {
    const good = replayProviders(truth);
    await run((address) => {
      if (address.includes('yahoo')) return { status: 429, body: 'Edge: Too Many Requests', headers: {} };
      return address.includes('_RUT.json') ? { status: 403, body: '<Error/>', headers: {} } : good(address);
    });
    const records = await readRefreshes(database);
    expect(records.get('russell2000')?.troubles).toContainEqual({ provider: 'cboe-chart', why: 'refused' });
    expect(records.get('iwm')).toMatchObject({ source: 'cboe-chart' });
  });
});

describe('a clock that is ahead', () => {
  it('makes no running day a close: the provider’s clock says what is over', async () => {
    const good = replayProviders(truth);
    const date = new Date(SATURDAY).toUTCString();
    const dated: Replay = (address) => {
      const answer = good(address);
      return answer && { ...answer, headers: { ...answer.headers, date } };
    };
    await run(dated, { now: () => SATURDAY + 3 * 86_400_000 });
    const market = await kept();
    for (const id of ASKED_SERIES) {
      if (market.series[id]) expect([id, (lastOf(market, id) ?? 0) < TODAY]).toEqual([id, true]);
    }
    expect(lastOf(market, 'bitcoin')).toBe(TODAY - 1);
  });
});

describe('a refresh that is cut off', () => {
  it('goes on with the series that are left', async () => {
    const stop = new AbortController();
    // As if the worker were killed: nothing after the throw is written.
    const broken: Database = new Proxy(database, {
      get(target, name) {
        const value = Reflect.get(target, name) as unknown;
        if (name === 'transaction' && stop.signal.aborted) throw new DOMException('gone', 'InvalidStateError');
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    await expect(
      run(
        (address) => {
          if (address.includes('coinbase')) stop.abort();
          return replayProviders(truth)(address);
        },
        { database: broken },
      ),
    ).rejects.toThrow('gone');
    const left = await readRun(database);
    expect(left?.endedAt).toBeUndefined();
    expect(left?.waiting).toContain('bitcoin');
    expect(left?.done).toContain('sp500');
    const asked: string[] = [];
    const done = await run(replayProviders(truth), {}, asked);
    expect(done.waiting).toEqual([]);
    expect(asked.some((address) => address.includes('SPY'))).toBe(false);
    expect(lastOf(await kept(), 'bitcoin')).toBe(TODAY - 1);
  });
  it('by the reader keeps what it brought', async () => {
    const stop = new AbortController();
    const done = await run(replayProviders(truth), {
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done.length === 3) stop.abort();
      },
    });
    expect(done).toMatchObject({ waiting: [], endedAt: SATURDAY });
    expect(done.done).toHaveLength(3);
    expect(lastOf(await kept(), 'russell2000')).toBe(TODAY - 1);
  });
});

describe('whatever providers send, in whatever order', () => {
  const answers = fc.constantFrom<(good: Replayed | null) => Replayed | null>(
    (good) => good,
    () => null,
    () => html,
    () => wait,
    (good) => good && { ...good, body: good.body.slice(0, good.body.length / 2) },
    (good) => good && { ...good, body: good.body.replaceAll(/\d\d\.\d+/g, '1.5') },
    (good) => good && { ...good, body: good.body.replaceAll(/(\d)\.(\d)/g, '$2.$1') },
    () => ({ status: 200, body: '', headers: {} }),
    () => ({ status: 500, body: 'oops', headers: {} }),
  );
  it('no close that was kept is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(answers, { minLength: 1, maxLength: 5 }), { maxLength: 3 }), async (days) => {
        let now = SATURDAY;
        for (const faults of days) {
          now += 86_400_000;
          const before = await kept();
          const good = replayProviders(carriedOn(snapshot, Math.floor(now / 86_400_000)));
          let n = 0;
          await run((address) => faults[n++ % faults.length]?.(good(address)) ?? null, { now: () => now });
          const after = await kept();
          for (const id of SERIES_IDS) {
            const days = new Set(after.series[id]?.days);
            expect([id, [...(before.series[id]?.days ?? [])].filter((day) => !days.has(day))]).toEqual([id, []]);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
