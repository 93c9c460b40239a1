import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { type Market, SERIES_IDS, type SeriesId } from '../../../lib/market/series.ts';
import {
  dueSeries,
  earliestNext,
  expectedDay,
  nextAfterAnswer,
  nextAfterFailure,
  nextClose,
  wasUnreached,
} from '../../../lib/refresh/due.ts';
import type { PartId, RefreshRecord, Trouble } from '../../../lib/store/schema.ts';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);
const dayAt = (iso: string) => at(iso) / 86_400_000;
const marketTo = (id: SeriesId, day: number): Market => ({
  series: { [id]: { days: Int32Array.of(day - 1, day), closes: Float64Array.of(1, 2) } },
  unprofitableShare: [],
});
const records = (id: PartId, over: Partial<RefreshRecord>) => new Map([[id, { id, source: 'yahoo', at: 0, ...over }]]);
const due = (id: SeriesId, day: number, now: number, over: Partial<RefreshRecord> = {}, byHand = false) =>
  dueSeries({ market: marketTo(id, day), records: records(id, over), now, byHand }).includes(id);

describe('the close to expect', () => {
  it.each([
    ['before the New York close, the session before', 'sp500', '2026-11-20T20:00:00Z', '2026-11-19'],
    ['after it, the session', 'sp500', '2026-11-20T21:30:00Z', '2026-11-20'],
    ['on Sunday, Friday', 'sp500', '2026-11-22T12:00:00Z', '2026-11-20'],
    ['in summer the close comes an hour sooner in UTC', 'sp500', '2026-07-15T20:30:00Z', '2026-07-15'],
    ['on Thanksgiving, the Wednesday', 'sp500', '2026-11-26T22:00:00Z', '2026-11-25'],
    ['of a coin, yesterday by UTC', 'bitcoin', '2026-11-22T12:00:00Z', '2026-11-21'],
    ['of what comes out a day later, the session before', 'reverse-repo', '2026-11-23T22:00:00Z', '2026-11-20'],
  ] as const)('%s', (_, id, now, expected) => {
    expect(isoDay(expectedDay(id, at(now)))).toBe(expected);
  });
});

describe('a series is due', () => {
  const sunday = at('2026-11-22T12:00:00Z');
  const friday = dayAt('2026-11-20T00:00:00Z');
  it('when a newer close should be there', () => {
    expect(due('sp500', friday - 1, sunday)).toBe(true);
    expect(due('sp500', friday, sunday)).toBe(false);
  });
  it('not before the time that was set after a failure, but by hand', () => {
    const record = { tried: sunday - HOUR, next: sunday + HOUR };
    expect(due('sp500', friday - 1, sunday, record)).toBe(false);
    expect(due('sp500', friday - 1, sunday, record, true)).toBe(true);
  });
  it('not twice within a minute, even by hand', () => {
    expect(due('sp500', friday - 1, sunday, { tried: sunday - 30_000 }, true)).toBe(false);
  });
  it('once a week when it is weekly', () => {
    expect(due('fed-assets', friday - 9, sunday, { checked: sunday - 2 * 24 * HOUR })).toBe(false);
    expect(due('fed-assets', friday - 9, sunday, { checked: sunday - 7 * 24 * HOUR })).toBe(true);
  });
  it('also when the clock was set back by ten years and on again', () => {
    const ahead = sunday + 3650 * 24 * HOUR;
    expect(due('sp500', friday - 1, sunday, { tried: ahead, checked: ahead, next: ahead + HOUR })).toBe(true);
    expect(due('fed-assets', friday - 9, sunday, { tried: ahead, checked: ahead, next: ahead + HOUR })).toBe(true);
  });
});

describe('the next try', () => {
  it('waits for the next close when the newest is there', () => {
    const now = at('2026-11-20T22:00:00Z');
    expect(nextAfterAnswer('sp500', dayAt('2026-11-20T00:00:00Z'), now, 6 * HOUR)).toBeNull();
  });
  it('waits also over a holiday of the exchange', () => {
    const now = at('2026-11-26T22:00:00Z');
    expect(nextAfterAnswer('sp500', dayAt('2026-11-25T00:00:00Z'), now, 6 * HOUR)).toBeNull();
  });
  it('comes after the interval when it is not: the provider may be late', () => {
    const now = at('2026-11-25T22:00:00Z');
    expect(nextAfterAnswer('sp500', dayAt('2026-11-24T00:00:00Z'), now, 6 * HOUR)).toBe(now + 6 * HOUR);
  });
  it('is put off longer with each failure, up to a day', () => {
    expect([1, 2, 3, 9].map((failures) => nextAfterFailure(failures, 0) / HOUR)).toEqual([1, 2, 4, 24]);
  });
  it('of all is half an hour after the New York close, in summer and winter', () => {
    expect(new Date(nextClose(at('2026-11-20T12:00:00Z'), 0)).toISOString()).toBe('2026-11-20T21:30:00.000Z');
    expect(new Date(nextClose(at('2026-11-20T21:45:00Z'), 0)).toISOString()).toBe('2026-11-23T21:30:00.000Z');
    expect(new Date(nextClose(at('2026-07-15T12:00:00Z'), 60_000)).toISOString()).toBe('2026-07-15T20:31:00.000Z');
    // Over Thanksgiving, to the early close of the Friday.
    expect(new Date(nextClose(at('2026-11-25T21:45:00Z'), 0)).toISOString()).toMatch(/^2026-11-27/);
  });
  it('that was set is the earliest ahead, within a week', () => {
    const now = at('2026-11-20T12:00:00Z');
    const set = (...hours: number[]) =>
      new Map(
        hours.map((ahead, i) => {
          const id = SERIES_IDS[i] ?? 'iwm';
          return [id, { id, source: 'yahoo', at: 0, next: now + ahead * HOUR }] as const;
        }),
      );
    expect(earliestNext(set(5, -1, 3, 9), now)).toBe(now + 3 * HOUR);
    expect(earliestNext(set(-1, 0, 24 * 7), now)).toBeNull();
    expect(earliestNext(new Map(), now)).toBeNull();
  });
  it('lies ahead, and at most four days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), fc.integer({ min: 0, max: 20 }), (minutes, jitter) => {
        const now = at('2024-01-01T00:00:00Z') + minutes * 60_000;
        const next = nextClose(now, jitter * 60_000);
        expect(next).toBeGreaterThan(now);
        expect(next - now).toBeLessThanOrEqual(4 * 24 * HOUR);
      }),
    );
  });
});

describe('a try after which it is asked again as soon as the network is back', () => {
  const after = (...why: Trouble['why'][]) => {
    const troubles = why.map((why, i) => ({ provider: `${i}`, why }));
    return wasUnreached({ id: 'iwm', source: 'yahoo', at: 0, failures: 1, troubles });
  };
  it('reached nobody', () => {
    expect(after('network', 'network')).toBe(true);
    expect(after('network', 'format')).toBe(false);
  });
  it('whoever else may not be asked', () => {
    expect(after('network', 'permission')).toBe(true);
    expect(after('permission')).toBe(false);
  });
  it('and brought nothing', () => {
    expect(wasUnreached({ id: 'iwm', source: 'yahoo', at: 0, failures: 0, troubles: [] })).toBe(false);
    expect(wasUnreached(undefined)).toBe(false);
  });
});
