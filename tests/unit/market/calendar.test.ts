import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSession, sessionsBetween } from '../../../lib/market/calendar.ts';
import { isoDay, parseDay } from '../../../lib/market/day.ts';
import { decodeSnapshot } from '../../../lib/market/snapshot.ts';

const day = (iso: string) => parseDay(iso) ?? Number.NaN;

describe('a session', () => {
  it('is each day since 1998 that has a close, and no other', async () => {
    const { market } = await decodeSnapshot(readFileSync('public/snapshot.bin'));
    const traded = new Set(market.series.russell2000?.days);
    const newest = Math.max(...traded);
    const wrong: string[] = [];
    for (let d = day('1998-01-01'); d <= newest; d++) if (traded.has(d) !== isSession(d)) wrong.push(isoDay(d));
    expect(wrong).toEqual([]);
  });

  it.each([
    ["New Year's Day", '2027-01-01'],
    ['Good Friday', '2027-03-26'],
    ['Good Friday', '2035-03-23'],
    ['Good Friday', '2038-04-23'],
    ['Juneteenth, kept on Friday', '2027-06-18'],
    ['Independence Day, kept on Monday', '2027-07-05'],
    ['Thanksgiving', '2026-11-26'],
    ['Christmas, kept on Friday', '2027-12-24'],
    ['a Saturday', '2026-10-03'],
    ['a Sunday', '2026-10-04'],
  ])('is not on %s, %s', (_, iso) => expect(isSession(day(iso))).toBe(false));

  it("is on the last day of a year, though New Year's Day be a Saturday", () => {
    expect(isSession(day('2027-12-31'))).toBe(true);
  });
});

describe('sessions between two days', () => {
  it.each([
    ['2026-10-05', '2026-10-06', 1],
    ['2026-10-02', '2026-10-04', 0],
    ['2026-10-02', '2026-10-05', 1],
    ['2026-10-01', '2026-10-05', 2],
    ['2026-11-25', '2026-11-27', 1],
    ['2026-10-06', '2026-10-06', 0],
    ['2026-10-07', '2026-10-06', 0],
  ])('from %s to %s are %i', (after, to, count) => expect(sessionsBetween(day(after), day(to))).toBe(count));
});
