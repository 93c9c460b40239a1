import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { parseWrittenDate } from '../../../lib/story/written-date.ts';

function read(text: string): string | null {
  const date = parseWrittenDate(text);
  return date && `${isoDay(date.day)} ${date.at === null ? '-' : new Date(date.at).toISOString()}`;
}

describe('a written date', () => {
  it.each([
    ['2025-06-05', '2025-06-05 -'],
    ['20250605', '2025-06-05 -'],
    [' 2025-06-05\n', '2025-06-05 -'],
    ['2025-06-05T09:30', '2025-06-05 -'],
    ['2025-06-05 09:30:00', '2025-06-05 -'],
    ['2025-06-05T09:30:00Z', '2025-06-05 2025-06-05T09:30:00.000Z'],
    ['2025-06-05t09:30:00z', '2025-06-05 2025-06-05T09:30:00.000Z'],
    ['2025-06-05T09:30:00+0200', '2025-06-05 2025-06-05T07:30:00.000Z'],
    ['2025-06-05 09:30:00 +02:00', '2025-06-05 2025-06-05T07:30:00.000Z'],
    ['2025-06-05 09:30:00 UTC', '2025-06-05 2025-06-05T09:30:00.000Z'],
    ['2025-06-05T09:30:00.250-05', '2025-06-05 2025-06-05T14:30:00.250Z'],
    ['2025-06-05T09:30:00+02:00[Europe/Berlin]', '2025-06-05 2025-06-05T07:30:00.000Z'],
    ['20250605T093000Z', '2025-06-05 2025-06-05T09:30:00.000Z'],
    ['Thu, 05 Jun 2025 09:30:00 GMT', '2025-06-05 2025-06-05T09:30:00.000Z'],
    ['5 JUN 2025 09:30 -0400', '2025-06-05 2025-06-05T13:30:00.000Z'],
    ['Thu, 05 Jun 2025 09:30:00 EST (New York)', '2025-06-05 2025-06-05T14:30:00.000Z'],
    ['Thu, 05 Jun 2025 09:30:00 CEST', '2025-06-05 -'],
  ])('reads %j', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    '',
    'June 5, 2025',
    '05.06.2025',
    '06/05/2025',
    '2025',
    '2025-06',
    '2025-0605',
    '2025-6-5',
    '2014-00-29T11:12:28Z',
    '2014-57-30T01:12:25Z',
    '2025-02-29',
    '2025-06-31T10:00:00Z',
    '2025-06-05T24:30:00Z',
    '2025-06-05T09:60:00Z',
    '2025-06-05T09:30:60Z',
    '2025-06-05T09:30:00+15:00',
    '2025-06-05T09:30:00+02:60',
    '1749108600',
    '1749108600000',
    'Fri, 05 Jun 2025 09:30:00 GMT',
    'Thu, 05 Jum 2025 09:30:00 GMT',
    'Thu, 31 Jun 2025 09:30:00 GMT',
    'Thu, 05 Jun 25 09:30:00 GMT',
    'updated 2025-06-05',
    '2025-06-05 to 2025-06-07',
  ])('is not read from %j', (text) => expect(parseWrittenDate(text)).toBeNull());

  it.each(
    Object.entries({ Z: 0, UT: 0, UTC: 0, GMT: 0, EDT: 4, EST: 5, CDT: 5, CST: 6, MDT: 6, MST: 7, PDT: 7, PST: 8 }),
  )('in %s is %i hours before UTC', (zone, hours) => {
    const date = parseWrittenDate(`Thu, 05 Jun 2025 09:30:00 ${zone}`);
    expect(date?.at).toBe(Date.UTC(2025, 5, 5, 9 + hours, 30));
  });

  it('is the day in New York of its instant', () => {
    expect(read('2014-12-29T03:00:00Z')).toBe('2014-12-28 2014-12-29T03:00:00.000Z');
    expect(read('2025-06-06T02:00:00+09:00')).toBe('2025-06-05 2025-06-05T17:00:00.000Z');
    expect(read('2025-06-05T23:30:00-07:00')).toBe('2025-06-06 2025-06-06T06:30:00.000Z');
  });

  it('names the same instant in every offset', () => {
    const instant = fc.integer({ min: Date.UTC(2009, 0, 5), max: Date.UTC(2030, 0, 1) });
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(instant, offset, (at, minutes) => {
        const local = new Date(at + minutes * 60_000).toISOString().slice(0, -1);
        const size = Math.abs(minutes);
        const hh = `${Math.floor(size / 60)}`.padStart(2, '0');
        const mm = `${size % 60}`.padStart(2, '0');
        expect(parseWrittenDate(`${local}${minutes < 0 ? '-' : '+'}${hh}:${mm}`)?.at).toBe(at);
      }),
    );
  });

  it('is a real day or nothing, whatever the figures', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => `${n}`.padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2040 }), two, two, (year, month, date) => {
        const text = `${year}-${month}-${date}`;
        const isReal = new Date(`${text}T00:00:00Z`).getTime() === Date.UTC(year, +month - 1, +date) && +month > 0;
        const day = parseWrittenDate(text);
        expect(day && isoDay(day.day)).toBe(isReal && new Date(`${text}T00:00Z`).getUTCDate() === +date ? text : null);
      }),
    );
  });

  it('takes any text without a fault', () => {
    const pieces = fc.array(fc.constantFrom('2025', '-', '06', 'T', ':', '09', ' ', '+', 'Z', 'Thu', ',', 'Jun', 'x'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((list) => list.join('')),
        ),
        (text) => {
          const date = parseWrittenDate(text);
          expect(date === null || Number.isInteger(date.day)).toBe(true);
        },
      ),
    );
  });
});
