import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSession } from '../../../lib/market/calendar.ts';
import { isoDay, parseDay } from '../../../lib/market/day.ts';
import { isClosePublic, isHalfDay, newYorkTime } from '../../../lib/market/new-york.ts';
import { knownDay } from '../../../lib/story/known-day.ts';
import { parseWrittenDate } from '../../../lib/story/written-date.ts';

/** The platform's own time in New York: "2026-01-20 16:00". */
const CLOCK = {
  format(at: number): string {
    const options = { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'short' } as const;
    return new Intl.DateTimeFormat('sv-SE', options).format(at);
  },
};

function known(text: string): string {
  const date = parseWrittenDate(text);
  return date ? isoDay(knownDay(date)) : 'no date';
}

describe('the last close a writer could know', () => {
  it.each([
    ['2026-01-20', '2026-01-19'],
    ['2026-01-20T15:59:59-05:00', '2026-01-19'],
    ['2026-01-20T16:00:00-05:00', '2026-01-20'],
    ['2026-01-20T21:00:00Z', '2026-01-20'],
    ['2026-07-21T19:59:00Z', '2026-07-20'],
    ['2026-07-21T20:00:00Z', '2026-07-21'],
    ['2026-01-20T17:00:00', '2026-01-19'],
    ['2026-01-21T04:00:00Z', '2026-01-20'],
    ['2026-03-06T20:59:59Z', '2026-03-05'],
    ['2026-03-09T20:00:00Z', '2026-03-09'],
    ['2026-10-30T20:00:00Z', '2026-10-30'],
    ['2026-11-02T20:59:59Z', '2026-11-01'],
  ])('of a story of %s is that of %s', (text, day) => expect(known(text)).toBe(day));

  it.each([
    ['2025-11-28T12:59:00-05:00', '2025-11-27'],
    ['2025-11-28T13:00:00-05:00', '2025-11-28'],
    ['2025-12-24T13:00:00-05:00', '2025-12-24'],
    ['2025-07-03T13:00:00-04:00', '2025-07-03'],
    ['2025-12-23T13:00:00-05:00', '2025-12-22'],
  ])('knows half days: %s is %s', (text, day) => expect(known(text)).toBe(day));

  it('finds one day after Thanksgiving a year, and none of the half days on a weekend counts as a session', () => {
    for (let year = 2009; year <= 2040; year++) {
      const start = parseDay(`${year}-01-01`) ?? 0;
      const days = Array.from({ length: 365 }, (_, i) => start + i).filter((day) => isHalfDay(day) && isSession(day));
      const november = days.filter((day) => isoDay(day).slice(5, 7) === '11');
      expect(november).toHaveLength(1);
      expect(isSession((november[0] ?? 0) - 1)).toBe(false);
      for (const day of days)
        expect([3, 24, ...Array.from({ length: 7 }, (_, i) => 23 + i)]).toContain(+isoDay(day).slice(8));
    }
  });

  it('tells the time as the platform does, hours of the changes of clock included: never before the close, never a day late', () => {
    const anyTime = fc.integer({ min: Date.UTC(2009, 0, 5), max: Date.UTC(2030, 0, 1) });
    const aroundChange = fc
      .tuple(
        fc.integer({ min: 2009, max: 2029 }),
        fc.constantFrom([2, 8], [10, 1]),
        fc.integer({ min: 0, max: 8 * 24 * 60 }),
      )
      .map(([year, [month = 0, date = 1], minutes]) => Date.UTC(year, month, date, 0, minutes));
    const instant = fc.oneof(anyTime, aroundChange);
    fc.assert(
      fc.property(instant, (at) => {
        const { day, minutes } = newYorkTime(at);
        const clock = `${Math.floor(minutes / 60)}:${minutes % 60}`.replace(/\d+/g, (digits) =>
          digits.padStart(2, '0'),
        );
        expect(`${isoDay(day)} ${clock}`).toBe(CLOCK.format(at));
        expect(isClosePublic(day - 1, at)).toBe(true);
        expect(isClosePublic(day + 1, at)).toBe(false);
      }),
    );
  });
});
