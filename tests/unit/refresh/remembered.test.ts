/** What a refresh remembers from one to the next: ETags, corrections, splits, back-offs, and the run itself. */

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Market, Series, SeriesId } from '../../../lib/market/series.ts';
import { providerStates } from '../../../lib/refresh/provider-states.ts';
import { recordAfter } from '../../../lib/refresh/record-after.ts';
import { refreshSeries, type SeriesStep } from '../../../lib/refresh/refresh-series.ts';
import { unfinished } from '../../../lib/refresh/refresher.ts';
import { commit } from '../../../lib/store/commit.ts';
import { type Database, openDatabase } from '../../../lib/store/open.ts';
import type { RefreshRecord } from '../../../lib/store/schema.ts';
import { carriedOn, snapshotMarket } from '../../replay/market.ts';
import { replayFetch, replayProviders } from '../../replay/providers.ts';

/** Saturday 21 November 2026, noon UTC. */
const SATURDAY = Date.UTC(2026, 10, 21, 12);
const TODAY = Math.floor(SATURDAY / 86_400_000);
const snapshot = await snapshotMarket();
const truth = carriedOn(snapshot, TODAY);
const good = replayFetch(replayProviders(truth));

type Asked = { address: string; etag: string | null };

interface Over {
  market?: Market;
  record?: RefreshRecord | null;
  now?: number;
  off?: string[];
  states?: ReturnType<typeof providerStates>;
}

async function step(id: SeriesId, fetch: typeof globalThis.fetch, over: Over = {}) {
  const asked: Asked[] = [];
  const counted: typeof globalThis.fetch = (input, options) => {
    asked.push({ address: String(input), etag: new Headers(options?.headers).get('if-none-match') });
    return fetch(input, options);
  };
  const { market = snapshot, record = { id, source: 'snapshot', at: 0 }, now = SATURDAY, off = [] } = over;
  const done: SeriesStep = await refreshSeries({
    ...{ id, market, record, states: over.states ?? providerStates(), troubles: [], off },
    ...{ now, every: 6 * 3_600_000, isAllowed: async () => true, onRequest: () => {} },
    signal: new AbortController().signal,
    http: { fetch: counted, timeLimit: 1000, now: () => now },
  });
  return { ...done, asked };
}
const withSeries = (id: SeriesId, series: Series | undefined): Market => ({
  ...snapshot,
  series: { ...snapshot.series, ...(series && { [id]: series }) },
});
const tagged: typeof globalThis.fetch = async (input, options) => {
  const answer = await good(input, options);
  return new Response(await answer.text(), { headers: { etag: '"one"', 'content-type': 'text/csv' } });
};
const unchanged: typeof globalThis.fetch = async () => new Response(null, { status: 304 });

describe('an answer known by its ETag', () => {
  it('is named in the next question, and again after "unchanged"; record and closes stay', async () => {
    const first = await step('fed-assets', tagged);
    const market = withSeries('fed-assets', first.series);
    // The address names the days that are wanted, and those moved on with the first answer.
    const { record } = await step('fed-assets', tagged, { market, record: first.record });
    const kept = { market, record };
    const second = await step('fed-assets', unchanged, kept);
    expect(second.asked).toMatchObject([{ etag: '"one"' }]);
    expect(second.series).toBeUndefined();
    expect(second.record).toMatchObject({ source: 'fred', checked: SATURDAY, etags: record.etags });
    const third = await step('fed-assets', unchanged, { ...kept, record: second.record });
    expect(third.asked).toMatchObject([{ etag: '"one"' }]);
  });
  it('in several parts is asked for whole: one part that is unchanged says nothing of the others', async () => {
    const off = ['coinmarketcap'];
    const first = await step('altcoins', tagged, { off, record: { id: 'altcoins', source: 'crypto-caps', at: 0 } });
    const market = withSeries('altcoins', first.series);
    const { record } = await step('altcoins', tagged, { off, market, record: first.record });
    const again = await step('altcoins', tagged, { off, market, record });
    // It could have named each of them.
    expect(again.asked.map(({ address }) => record.etags?.[address])).toEqual(again.asked.map(() => '"one"'));
    expect(again.asked.length).toBeGreaterThan(1);
    expect(again.asked.map(({ etag }) => etag)).toEqual(again.asked.map(() => null));
  });
});

describe('a series', () => {
  const merged = (over: object) =>
    ({ kind: 'merged', series: snapshot.series.iwm as Series, added: 0, goesOn: false, ...over }) as never;
  const answer = (over: object) => ({ merged: merged(over), carry: null, etags: {} });
  it('remembers the newest fifty of fifty-one corrections', () => {
    const revised = Array.from({ length: 51 }, (_, day) => ({ day, from: 1, to: 2 }));
    const { revisions } = recordAfter('iwm', null, 'yahoo', answer({ revised, rescaled: null, held: [] }), SATURDAY);
    expect(revisions?.map(({ day }) => day)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  });
  it('remembers a split after answers that bring nothing', () => {
    const split = recordAfter('iwm', null, 'yahoo', answer({ revised: [], rescaled: 0.5, held: [] }), 1);
    const quiet = recordAfter('iwm', split, 'yahoo', { merged: null, carry: null, etags: {} }, SATURDAY);
    expect(quiet.rescaled).toEqual({ by: 0.5, at: 1 });
  });
});

describe('a provider', () => {
  it('that asked for time under a clock ten years ahead is asked all the same', async () => {
    const states = providerStates({ yahoo: SATURDAY + 3650 * 86_400_000 });
    const { asked } = await step('iwm', good, { states });
    expect(asked[0]?.address).toMatch(/yahoo/);
  });
  it('that is down is asked once, for all its series', async () => {
    const states = providerStates();
    const down: typeof globalThis.fetch = (input, options) =>
      String(input).includes('yahoo') ? Promise.reject(new TypeError('Failed to fetch')) : good(input, options);
    const asked = [...(await step('iwm', down, { states })).asked, ...(await step('sp500', down, { states })).asked];
    expect(asked.filter(({ address }) => address.includes('yahoo'))).toHaveLength(1);
  });
  it('that refuses two symbols is not asked for a third; one that answers in between is', async () => {
    const refusing =
      (symbols: RegExp): typeof globalThis.fetch =>
      async (input, options) =>
        String(input).includes('yahoo') && symbols.test(String(input))
          ? new Response('no', { status: 403 })
          : good(input, options);
    const asks = async (fetch: typeof globalThis.fetch) => {
      const states = providerStates();
      const ids = ['iwm', 'russell2000-value', 'sp500'] as const;
      const all: Asked[] = [];
      for (const id of ids) all.push(...(await step(id, fetch, { states })).asked);
      return all.filter(({ address }) => address.includes('yahoo')).length;
    };
    expect([await asks(refusing(/./)), await asks(refusing(/IWM|SPY/))]).toEqual([2, 3]);
  });
  it('whose answer is refused by its length has its body given up', async () => {
    let cancelled = 0;
    const endless: typeof globalThis.fetch = async () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(1 << 20).fill(49)),
          cancel: () => void cancelled++,
        }),
      );
    const { record, asked } = await step('fed-assets', endless);
    expect(record.troubles).toEqual([{ provider: 'fred', why: 'too-large' }]);
    expect(cancelled).toBe(asked.length);
  });
});

describe('a browser that says it has no network', () => {
  it('is believed once two providers could not be reached, and not before', async () => {
    const none: typeof globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const states = providerStates({}, true);
    const asked = [...(await step('bitcoin', none, { states })).asked, ...(await step('iwm', none, { states })).asked];
    expect(asked).toHaveLength(2);
    expect((await step('bitcoin', good, { states: providerStates({}, true) })).series).toBeDefined();
  });
});

describe('a run', () => {
  let database: Database;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase(() => {});
  });
  it.each([
    ['an hour and more ago', -3_700_000, false],
    ['a minute ago', -60_000, true],
    ['in the future, by a clock that was ahead', 60_000, false],
  ])('that began %s is gone on with: %s', async (_, since, goesOn) => {
    await commit(database, {
      meta: [
        { id: 'run', startedAt: SATURDAY + since, byHand: false, waiting: ['iwm'], done: [], requests: 0, bytes: 0 },
      ],
    });
    expect((await unfinished(database, SATURDAY)) !== null).toBe(goesOn);
  });
  it('that changes points alone raises the revision, and one that changes nothing does not', async () => {
    const point = { day: TODAY - 400, published: TODAY - 390, share: 40, source: 'A bank', definition: 'losses' };
    const one = await commit(database, { snapshotOf: '1.0' });
    expect(await commit(database, { points: [point] })).toBe(one + 1);
    expect(await commit(database, { records: [{ id: 'iwm', source: 'yahoo', at: 0 }] })).toBe(one + 1);
  });
});
