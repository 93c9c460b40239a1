import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMarketKeeper } from '../../../lib/background/market-keeper.ts';
import { createReadings } from '../../../lib/background/readings.ts';
import { createStories } from '../../../lib/background/stories.ts';
import { parseDay } from '../../../lib/market/day.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { day, randomMarket } from '../signal/build-market.ts';

const market = randomMarket(7, '2016-01-04', 900);
const LAST = day('2019-06-14');
const STORY = { day: day('2018-03-07'), known: day('2018-03-06') };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function profile(settings: Partial<Settings> = {}, today = LAST) {
  const keeper = createMarketKeeper({
    version: '1.0',
    loadSnapshot: async () => market,
    unpackedBefore: async () => false,
    markUnpacked: async () => {},
    now: () => today * 86_400_000,
  });
  const options = {
    keeper,
    version: '1.0',
    settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
    now: () => today * 86_400_000,
  };
  return { keeper, answer: createStories(options, createReadings(options)) };
}

describe('the answer to a page with a story', () => {
  it('is then and now, in the language of the reader', async () => {
    expect((await profile().answer(STORY))?.tickers.BTC.line).toMatch(/^When this was written, 7 Mar 2018: /);
    expect((await profile({ language: 'de' }).answer(STORY))?.tickers.BTC.line).toMatch(/^Als dies geschrieben wurde/);
  });

  it('is nothing for a story of today, of the future, or older than the closes', async () => {
    const { answer } = profile();
    for (const known of [LAST, LAST - 4, LAST + 300, day('2016-01-03')]) {
      expect([known, await answer({ day: known, known })]).toEqual([known, null]);
    }
  });

  it('is kept: another worker finds it, and makes it anew when its data or settings are others', async () => {
    const first = await profile().answer(STORY);
    const { keeper, answer } = profile();
    expect(await answer(STORY)).toEqual(first);
    const { database } = await keeper.get();
    const kept = await database?.get('stories', '2018-03-06');
    const { madeFrom } = kept ?? {};
    expect(await database?.count('stories')).toBe(1);
    await profile({ off: ['calm'] }).answer(STORY);
    expect((await database?.get('stories', '2018-03-06'))?.madeFrom).not.toBe(madeFrom);
    await profile({}, LAST + 1).answer(STORY);
    expect(await database?.count('stories')).toBe(1);
  });

  it('shares the reading between stories that knew the same closes, and names their own day', async () => {
    const { answer } = profile();
    const later = await answer({ ...STORY, day: STORY.day + 1 });
    expect((await answer(STORY))?.title).toBe('This story, 7 Mar 2018');
    expect(later?.title).toBe('This story, 8 Mar 2018');
    expect(parseDay(later?.asOf ?? '')).toBe(STORY.known);
  });
});
