import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMarketKeeper } from '../../../lib/background/market-keeper.ts';
import { createReadings } from '../../../lib/background/readings.ts';
import { isoDay } from '../../../lib/market/day.ts';
import type { Market, Series } from '../../../lib/market/series.ts';
import { SHIPPED_SERIES } from '../../../lib/market/shipped.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { INDICATOR_IDS } from '../../../lib/signal/ids.ts';

const FIRST = 18_000;
const ROWS = 900;
const MS_PER_DAY = 86_400_000;

/** A quiet market: every close a little above the one before. */
const series: Series = {
  days: Int32Array.from({ length: ROWS }, (_, i) => FIRST + i),
  closes: Float64Array.from({ length: ROWS }, (_, i) => 100 + i + 3 * Math.sin(i)),
};
const market: Market = {
  series: Object.fromEntries(SHIPPED_SERIES.map((id) => [id, series])),
  unprofitableShare: [
    { day: FIRST + 700, published: FIRST + 710, share: 40, source: 'somebody', definition: 'a loss' },
  ],
};

/** What a service worker has; `restart` gives the next one over the same database. */
function profile() {
  const state: { settings: Settings; now: number; loads: number } = {
    settings: DEFAULT_SETTINGS,
    now: (FIRST + ROWS) * MS_PER_DAY,
    loads: 0,
  };
  const restart = (version = '1.0') => {
    const keeper = createMarketKeeper({
      version,
      loadSnapshot: async () => {
        state.loads++;
        return market;
      },
      unpackedBefore: async () => false,
      markUnpacked: async () => {},
      now: () => state.now,
    });
    return {
      keeper,
      readings: createReadings({ keeper, version, settings: async () => state.settings, now: () => state.now }),
    };
  };
  return { state, restart };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the reading of today', () => {
  it('is of the last session, as of the day it is asked on', async () => {
    const { readings } = profile().restart();
    const reading = await readings.reading();
    expect(reading.session).toBe(isoDay(FIRST + ROWS - 1));
    expect(reading.age).toBe(1);
  });

  it('tells with what score each indicator would leave it, switched', async () => {
    const { state, restart } = profile();
    const { effects } = await restart().readings.overview();
    for (const effect of Object.values(effects)) expect(effect).toMatch(/\d/);
    state.settings = { ...DEFAULT_SETTINGS, off: [...INDICATOR_IDS] };
    expect((await restart().readings.overview()).effects.calm).toMatch(/\d/);
  });

  it('is one and the same for all who ask at once', async () => {
    const { readings } = profile().restart();
    const [one, other] = await Promise.all([readings.reading(), readings.reading()]);
    expect(one).toBe(other);
  });

  it('is taken from the database by the next service worker', async () => {
    const { restart } = profile();
    const first = await restart().readings.reading();
    const { keeper, readings } = restart();
    const { database } = await keeper.get();
    const record = await database?.get('readings', 'reading');
    if (!record) throw new Error('no reading was kept');
    await database?.put('readings', { ...record, reading: { ...first, score: 12.34 } });
    expect(await readings.reading()).toEqual({ ...first, score: 12.34 });
  });

  it('is computed anew on the next day', async () => {
    const { state, restart } = profile();
    const { readings } = restart();
    const before = await readings.reading();
    state.now += MS_PER_DAY;
    expect((await readings.reading()).age).toBe(before.age + 1);
  });

  it('is computed anew when an indicator is switched off', async () => {
    const { state, restart } = profile();
    const { readings } = restart();
    const before = { score: (await readings.reading()).score, popover: await readings.popover() };
    state.settings = { ...state.settings, off: ['trend'] };
    expect((await readings.reading()).score).not.toBe(before.score);
    expect(await readings.popover()).not.toEqual(before.popover);
  });

  it('is computed anew by another version', async () => {
    const { restart } = profile();
    const { keeper, readings } = restart('1.0');
    await readings.reading();
    const { database } = await keeper.get();
    const record = await database?.get('readings', 'reading');
    await restart('1.1').readings.reading();
    const after = await database?.get('readings', 'reading');
    expect(after?.madeFrom).not.toBe(record?.madeFrom);
  });
});

describe('what the popover shows', () => {
  it('are kept, and have another stamp when they say something else', async () => {
    const { state, restart } = profile();
    const first = await restart().readings.popover();
    expect((await restart().readings.popover()).stamp).toBe(first.stamp);
    state.settings = { ...state.settings, theme: 'dark' };
    const dark = await restart().readings.popover();
    expect(dark.theme).toBe('dark');
    expect(dark.stamp).not.toBe(first.stamp);
  });

  it('hold no series: content scripts get finished readings', async () => {
    const popover = await profile().restart().readings.popover();
    const longest = (value: unknown): number => {
      if (Array.isArray(value)) return Math.max(value.length, ...value.map(longest), 0);
      if (value && typeof value === 'object') return Math.max(...Object.values(value).map(longest), 0);
      return 0;
    };
    expect(longest(popover)).toBeLessThan(50);
    expect(JSON.stringify(popover).length).toBeLessThan(45_000);
  });
});
