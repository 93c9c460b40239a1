/** The clock of the reader's machine goes wrong and right again: nothing storms, nothing is locked out, no age is negative. */

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Refreshing } from '../../../lib/background/refreshing.ts';
import { ageText } from '../../../lib/i18n/age.ts';
import type { SeriesId } from '../../../lib/market/series.ts';
import { readRefreshes } from '../../../lib/store/refreshes.ts';
import { carriedOn } from '../../replay/market.ts';
import { replayFetch, replayProviders } from '../../replay/providers.ts';
import { background, snapshot } from './build-background.ts';

const DAY = 86_400_000;
const TEN_YEARS = 3653 * DAY;
const SATURDAY = Date.UTC(2026, 10, 21, 12);
/** Of one refresh by the replayed providers. */
const REQUESTS = 12;
/** Candles come by windows of 300 days, and ten years have many. */
const MOST_REQUESTS = 4 * REQUESTS;

const state = { now: SATURDAY, asked: [] as string[] };
/** What the providers know: they keep the right time. */
const truthAt = (ms: number) => replayProviders(carriedOn(snapshot, Math.floor(ms / DAY)));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  state.now = SATURDAY;
  state.asked = [];
});

/** Sets the clock, lets the alarm ring five times, and says how many requests that made. */
async function ringing(refreshing: Refreshing, now: number, truth = now): Promise<number> {
  state.now = now;
  state.asked = [];
  vi.stubGlobal('fetch', replayFetch(truthAt(truth), state.asked));
  for (let ring = 0; ring < 5; ring++) await refreshing.onAlarm('refresh');
  return state.asked.length;
}

const planned = async () => ((await fakeBrowser.alarms.get('refresh'))?.scheduledTime ?? 0) - state.now;

describe.each([
  ['a day', DAY],
  ['ten years', TEN_YEARS],
])('a clock that is %s off', (_, off) => {
  it.each([
    ['back', -1],
    ['ahead', 1],
  ])(
    '%s and then right again asks no more than a few refreshes do, and nothing when it stands still',
    async (_, sign) => {
      const { refreshing, readings, keeper } = await background(() => state.now);
      expect(await ringing(refreshing, SATURDAY)).toBeLessThanOrEqual(REQUESTS);
      for (const now of [
        SATURDAY + sign * off,
        SATURDAY + 60_000,
        SATURDAY + sign * off + 60_000,
        SATURDAY + 120_000,
      ]) {
        expect(await ringing(refreshing, now, SATURDAY)).toBeLessThanOrEqual(MOST_REQUESTS);
        expect(await ringing(refreshing, now + 1000, SATURDAY)).toBe(0);
        const { age } = await readings.reading();
        expect(age).toBeGreaterThanOrEqual(0);
        expect(await planned()).toBeGreaterThan(0);
        expect(await planned()).toBeLessThanOrEqual(DAY);
      }
      // Two days later everything is as if nothing had been.
      await ringing(refreshing, SATURDAY + 2.5 * DAY);
      const { market, database } = await keeper.get();
      const last = (id: SeriesId) => market.series[id]?.days.at(-1);
      expect(last('bitcoin')).toBe(Math.floor(SATURDAY / DAY) + 1);
      expect(last('russell2000')).toBe(Math.floor(SATURDAY / DAY) + 2);
      const records = database && (await readRefreshes(database));
      expect(records?.get('bitcoin')).toMatchObject({ checked: SATURDAY + 2.5 * DAY, troubles: [] });
    },
  );
});

describe('an alarm', () => {
  it('that a clock ahead left years away is planned anew when the worker starts', async () => {
    const { refreshing } = await background(() => state.now);
    await ringing(refreshing, SATURDAY + TEN_YEARS);
    state.now = SATURDAY;
    expect(await planned()).toBeGreaterThan(DAY);
    await refreshing.settle();
    expect(await planned()).toBeLessThanOrEqual(DAY);
  });
  it('that was never planned, because the worker was killed, is planned when it starts again', async () => {
    const { refreshing } = await background(() => state.now);
    await refreshing.settle();
    expect(await planned()).toBeGreaterThan(0);
  });
  it('of a refresh that was cut off before its first step begins it, and is taken away', async () => {
    const { keeper, refreshing } = await background(() => state.now);
    refreshing.intend();
    await refreshing.onAlarm('refresh-resume');
    expect((await keeper.get()).market.series.bitcoin?.days.at(-1)).toBe(Math.floor(state.now / DAY) - 1);
    expect(await fakeBrowser.alarms.get('refresh-resume')).toBeUndefined();
  });
});

it('an age is never negative: what was done in the future was done now', () => {
  expect(ageText('en', -TEN_YEARS)).toBe(ageText('en', 0));
});
