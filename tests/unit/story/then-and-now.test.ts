import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import type { Market } from '../../../lib/market/series.ts';
import { lastAtOrBefore } from '../../../lib/market/value.ts';
import { INDICATOR_IDS } from '../../../lib/signal/ids.ts';
import { outcomeFrom } from '../../../lib/signal/outcome.ts';
import { HORIZONS } from '../../../lib/signal/per-asset.ts';
import { read } from '../../../lib/signal/reading.ts';
import { FOLLOWED, storyReading } from '../../../lib/story/then-and-now.ts';
import { cutAfter, daily, day, market, randomMarket, repeat, weekdays } from '../signal/build-market.ts';

const MARKETS = [1, 2, 3].map((seed) => randomMarket(seed, '2012-09-03', 1700));
const FIRST = day('2012-09-03');
const LAST = day('2019-03-08');
const NO_SETTINGS = { off: [] };

/** 300 sessions up to Friday 2020-02-21, the index and Bitcoin rising a point a day. */
const rising: Market = market({
  russell2000: weekdays(
    '2018-12-31',
    Array.from({ length: 300 }, (_, i) => 1000 + i),
  ),
  bitcoin: daily(
    '2018-12-31',
    Array.from({ length: 418 }, (_, i) => 100 + i),
  ),
});
const TODAY = day('2020-02-21');

describe('then', () => {
  it('is what a reading of that day says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MARKETS), fc.integer({ min: FIRST, max: LAST - 10 }), (whole, known) => {
        const story = storyReading(whole, NO_SETTINGS, known, LAST);
        const { score, state, families, warnings, breakout, since } = read(whole, NO_SETTINGS, known);
        expect(story?.before).toMatchObject({ score, state, families, warnings, breakout, since });
      }),
      { numRuns: 20 },
    );
  });

  it('is bit for bit the same whatever came after its day', () => {
    const settings = fc.record({ off: fc.subarray([...INDICATOR_IDS]) });
    const anyDay = fc.integer({ min: FIRST, max: LAST - 10 });
    fc.assert(
      fc.property(fc.constantFrom(...MARKETS), anyDay, settings, (whole, known, own) => {
        // Five later sessions of the index, without which there is nothing to compare, and nothing else.
        const { russell2000 } = whole.series;
        const cut = cutAfter(whole, known);
        const onlyIndex = { ...cut, series: { ...cut.series, russell2000 } } as Market;
        const { asOf, ...before } = storyReading(onlyIndex, own, known, LAST)?.before ?? { asOf: null };
        expect(storyReading(whole, own, known, LAST)?.before).toStrictEqual({ asOf, ...before });
        const { score, state, breakout } = storyReading(whole, own, known, LAST)?.before ?? {};
        expect({ score, state, breakout }).toStrictEqual(
          (({ score, state, breakout }) => ({ score, state, breakout }))(read(cut, own, known)),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('now', () => {
  it('is the newest reading', () => {
    const story = storyReading(rising, NO_SETTINGS, day('2019-06-03'), TODAY);
    expect(story?.now.session).toBe('2020-02-21');
    expect(story?.now.state).toBe(read(rising, NO_SETTINGS, TODAY).state);
  });
});

describe('a story', () => {
  it('has then and now from five sessions before the newest on', () => {
    expect(storyReading(rising, NO_SETTINGS, day('2020-02-14'), TODAY)?.before.session).toBe('2020-02-14');
    expect(storyReading(rising, NO_SETTINGS, day('2020-02-16'), TODAY)?.before.session).toBe('2020-02-14');
    expect(storyReading(rising, NO_SETTINGS, day('2020-02-17'), TODAY)).toBeNull();
    // Where the closes end before it, too.
    expect(storyReading(rising, NO_SETTINGS, day('2024-01-01'), day('2024-03-01'))).toBeNull();
  });

  it('of the time before all closes has none', () => {
    expect(storyReading(rising, NO_SETTINGS, day('2018-12-30'), TODAY)).toBeNull();
    expect(storyReading(market({}), NO_SETTINGS, day('2019-06-03'), TODAY)).toBeNull();
  });
});

describe('what followed', () => {
  it('counts from the known close to the newest, over horizons that are over', () => {
    const { russell2000, bitcoin, ether } = storyReading(rising, NO_SETTINGS, day('2019-09-27'), TODAY)?.followed ?? {};
    expect(russell2000?.from).toEqual({ date: '2019-09-27', close: 1194 });
    expect(russell2000?.toDate).toMatchObject({ date: '2020-02-21', close: 1299 });
    expect(russell2000?.toDate.gain).toBeCloseTo((1299 / 1194 - 1) * 100, 10);
    expect(bitcoin?.after['90']).toEqual({ gain: (460 / 370 - 1) * 100, due: '2019-12-26' });
    expect(bitcoin?.after['180']).toEqual({ gain: null, due: '2020-03-25' });
    expect(ether).toBeNull();
  });

  it('is what the outcomes of that day are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MARKETS), fc.integer({ min: FIRST, max: LAST - 10 }), (whole, known) => {
        const story = storyReading(whole, NO_SETTINGS, known, LAST);
        const sessions = whole.series.russell2000?.days ?? new Int32Array();
        const start = sessions[lastAtOrBefore(sessions, known)] ?? 0;
        for (const asset of FOLLOWED) {
          const outcome = outcomeFrom(whole, asset, start, LAST);
          const own = story?.followed[asset];
          for (const horizon of HORIZONS)
            expect(own?.after[`${horizon}`].gain ?? null).toBe(outcome?.[`${horizon}`] ?? null);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('stands beside the same stretch from any other day', () => {
    const base = storyReading(rising, NO_SETTINGS, day('2020-02-12'), TODAY)?.followed.bitcoin?.toDate.base;
    // 418 days of Bitcoin: 409 of them are followed by nine more.
    expect(base).toMatchObject({ days: 9, n: 409, positive: 1, independent: Math.floor((408 + 9) / 9) });
  });

  it('is a path from 0 % to the newest close', () => {
    const { path, toDate } = storyReading(rising, NO_SETTINGS, day('2019-01-07'), TODAY)?.followed.bitcoin ?? {};
    expect(path?.days[0]).toBe(0);
    expect(path?.gains[0]).toBe(0);
    expect(path?.days.at(-1)).toBe(TODAY - day('2019-01-07'));
    expect(path?.gains.at(-1)).toBeCloseTo(toDate?.gain ?? 0, 10);
    expect(path?.days.length).toBeLessThanOrEqual(161);
  });

  it('ends where an asset ends, and says so', () => {
    const ended = market({
      russell2000: rising.series.russell2000 ?? weekdays('2018-12-31', []),
      bitcoin: daily('2018-12-31', repeat(100, 300)),
    });
    expect(storyReading(ended, NO_SETTINGS, day('2019-06-03'), TODAY)?.followed.bitcoin?.toDate.date).toBe(
      isoDay(day('2018-12-31') + 299),
    );
    expect(storyReading(ended, NO_SETTINGS, day('2020-02-03'), TODAY)?.followed.bitcoin).toBeNull();
  });
});
