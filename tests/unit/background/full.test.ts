/** A browser without room for more: what is kept survives, figures are still there, and the reader is told. */

import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carriedOn } from '../../replay/market.ts';
import { replayFetch, replayProviders } from '../../replay/providers.ts';
import { background, snapshot } from './build-background.ts';

const SATURDAY = Date.UTC(2026, 10, 21, 12);
const truth = carriedOn(snapshot, Math.floor(SATURDAY / 86_400_000));

vi.stubGlobal('fetch', replayFetch(replayProviders(truth)));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});
afterEach(() => vi.restoreAllMocks());

/** From now on nothing more fits. */
const fill = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

const now = () => SATURDAY;

it('on install: the reading comes from the snapshot in memory, and the notice says why', async () => {
  fill();
  const { keeper, readings } = await background(now);
  const { market, notice } = await keeper.get();
  expect(market).toEqual(snapshot);
  expect(notice).toEqual({ kind: 'memory-only', reason: 'full' });
  const { notice: said, popover } = await readings.overview();
  expect(said).toMatch(/no room left/);
  expect(popover.signal.sentence).not.toBe('');
});

it('at a refresh: the closes stay as they are, the reader is told, and the next try is planned', async () => {
  const { keeper, refreshing, readings } = await background(now);
  const before = (await keeper.get()).market;
  fill();
  await refreshing.run(true);
  expect(await fakeBrowser.storage.session.get('refresh')).toMatchObject({ refresh: { hindrance: 'full' } });
  expect((await keeper.get()).market).toEqual(before);
  expect((await readings.reading()).score).toBeTypeOf('number');
  expect(await fakeBrowser.alarms.get('refresh')).toBeDefined();
  expect(await fakeBrowser.alarms.get('refresh-resume')).toBeUndefined();
});

it('at an update: newer closes that were kept are used, with what the new snapshot has more', async () => {
  const { refreshing, keeper } = await background(now);
  await refreshing.run(true);
  const kept = (await keeper.get()).market;
  fill();
  const updated = await (await background(now, { version: '1.1' })).keeper.get();
  expect(updated.notice).toEqual({ kind: 'memory-only', reason: 'full' });
  expect(updated.market.series.bitcoin).toEqual(kept.series.bitcoin);
});

it('when there is room again, the next refresh brings all', async () => {
  const { keeper, refreshing } = await background(now);
  await keeper.get();
  fill();
  await refreshing.run(true);
  vi.restoreAllMocks();
  await refreshing.run(true);
  const { market } = await keeper.get();
  expect(market.series.bitcoin?.days.at(-1)).toBe(Math.floor(SATURDAY / 86_400_000) - 1);
});
