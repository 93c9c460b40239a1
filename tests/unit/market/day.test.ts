import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, FIRST_DAY, isoDay, isoWeek, LAST_DAY, parseDay, yearStart } from '../../../lib/market/day.ts';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

describe('a day', () => {
  it('is written as it was read', () => {
    fc.assert(fc.property(anyDay, (day) => parseDay(isoDay(day)) === day));
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-2', '26-01-02', '2026-01-02T00:00', '', 'today', '1700-01-01'])(
    'is not read from %j',
    (text) => expect(parseDay(text)).toBeNull(),
  );

  it('holds every instant from its midnight, UTC, to the next', () => {
    expect(isoDay(dayOf(Date.UTC(2026, 9, 1, 23, 59, 59)))).toBe('2026-10-01');
    expect(isoDay(dayOf(Date.UTC(2026, 9, 2)))).toBe('2026-10-02');
  });

  it('lies in the ISO week that begins on Monday', () => {
    const week = (iso: string) => isoWeek(parseDay(iso) ?? 0);
    expect(week('2026-09-28')).toBe(week('2026-10-04'));
    expect(week('2026-10-05')).toBe(week('2026-10-04') + 1);
    expect(week('1969-12-28') + 1).toBe(week('1969-12-29'));
  });

  it('knows 1 January of its year', () => {
    fc.assert(fc.property(anyDay, (day) => isoDay(yearStart(day)) === `${isoDay(day).slice(0, 4)}-01-01`));
  });
});
