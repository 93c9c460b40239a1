import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closesOf, type Row } from '../../../lib/sources/closes.ts';
import { readColumns, readDate } from '../../../lib/sources/csv.ts';
import { toNumber } from '../../../lib/sources/json.ts';
import { windows } from '../../../lib/sources/windows.ts';
import { day, failureOf, written } from './reading.ts';

const LAST = day('2026-10-06');
const row = (iso: string, close: number | null): Row => ({ day: day(iso), close });
const rows = (count: number, over: (i: number) => number | null = (i) => 100 + i): Row[] =>
  Array.from({ length: count }, (_, i) => ({ day: LAST - i, close: over(i) }));

describe('rows become closes', () => {
  it('in ascending order, whatever the order they came in', () => {
    const closes = closesOf('iwm', [row('2026-10-06', 3), row('2026-10-01', 1), row('2026-10-02', 2)], LAST);
    expect(written({ closes })).toEqual(['2026-10-01 1', '2026-10-02 2', '2026-10-06 3']);
  });

  it('without the day that still runs, and without the future', () => {
    const closes = closesOf('iwm', [row('2026-10-06', 1), row('2026-10-07', 2), row('2027-10-07', 3)], LAST);
    expect(written({ closes })).toEqual(['2026-10-06 1']);
  });

  it('or none, when only the running day was sent', () => {
    expect(closesOf('iwm', [row('2026-10-07', 2)], LAST).days).toHaveLength(0);
  });

  it('once a day, when a day was sent twice with the same close', () => {
    expect(closesOf('iwm', [row('2026-10-06', 1), row('2026-10-06', 1)], LAST).days).toHaveLength(1);
  });

  it('once a day, when its closes are a cent apart or one of them is blank', () => {
    const twice = [
      row('2026-10-06', 285.1),
      row('2026-10-06', 285.11),
      row('2026-10-05', null),
      row('2026-10-05', 284),
    ];
    expect(written({ closes: closesOf('iwm', twice, LAST) })).toEqual(['2026-10-05 284', '2026-10-06 285.1']);
  });

  it('without a day that has two closes, in whatever order', () => {
    const conflict = [row('2026-10-06', 1), row('2026-10-06', 2), row('2026-10-06', 1), row('2026-10-05', 3)];
    expect(written({ closes: closesOf('iwm', conflict, LAST) })).toEqual(['2026-10-05 3']);
    expect(written({ closes: closesOf('iwm', conflict.toReversed(), LAST) })).toEqual(['2026-10-05 3']);
  });

  it('but not when no day is left', () => {
    expect(failureOf(() => closesOf('iwm', [row('2026-10-06', 1), row('2026-10-06', 2)], LAST))).toBe('format');
  });

  it('not when there are none', () => {
    expect(failureOf(() => closesOf('iwm', [], LAST))).toBe('empty');
  });

  it('not when a day is unreal', () => {
    for (const unreal of [Number.NaN, 1e9, -1e9]) {
      expect(failureOf(() => closesOf('iwm', [{ day: unreal, close: 1 }], LAST))).toBe('format');
    }
  });
});

describe('holes', () => {
  it.each([null, Number.NaN, 0, -5, Number.POSITIVE_INFINITY])('of %s are left out when they are few', (hole) => {
    expect(
      closesOf(
        'iwm',
        rows(10, (i) => (i < 2 ? hole : 100)),
        LAST,
      ).days,
    ).toHaveLength(8);
  });

  it('up to one in fifty are few', () => {
    const holes = (count: number) => () =>
      closesOf(
        'iwm',
        rows(500, (i) => (i < count ? null : 100)),
        LAST,
      );
    expect(holes(10)().days).toHaveLength(490);
    expect(failureOf(holes(11))).toBe('format');
  });

  it('are not all there is', () => {
    expect(failureOf(() => closesOf('iwm', [row('2026-10-06', null)], LAST))).toBe('format');
  });

  it('are not zeros and negatives of series that have them', () => {
    expect(
      closesOf(
        'reverse-repo',
        rows(5, () => 0),
        LAST,
      ).closes,
    ).toEqual(Float64Array.of(0, 0, 0, 0, 0));
    expect(
      closesOf(
        'iwm-flow',
        rows(5, () => -7),
        LAST,
      ).days,
    ).toHaveLength(5);
  });
});

describe('CSV', () => {
  const columns = { date: ['observation_date', 'DATE'], figure: ['WALCL'] };

  it.each([
    ['plain', 'DATE,WALCL\n2026-10-01,1\n'],
    ['with a byte order mark', '\uFEFFDATE,WALCL\n2026-10-01,1'],
    ['with the lines of Windows and a blank tail', 'DATE,WALCL\r\n2026-10-01,1\r\n\r\n'],
    ['with another name for the date', 'observation_date,WALCL\n2026-10-01,1'],
    ['with blank cells at the ends and rows of nothing', 'DATE,WALCL,\n2026-10-01,1,,\n,,\n'],
    ['with columns in another place', 'WALCL,Note,date\n1,x,2026-10-01'],
  ])('is read %s', (_, body) => expect(readColumns(body, columns)).toEqual([['2026-10-01', '1']]));

  it.each([
    ['a column is missing', 'DATE,WTREGEN\n2026-10-01,1'],
    ['a row is cut off', 'DATE,WALCL\n2026-10-01,1\n2026-10'],
    ['it is empty', ''],
  ])('is refused when %s', (_, body) => expect(failureOf(() => readColumns(body, columns))).toBe('format'));

  it.each(['2026-10-02', '10/02/2026'])('has dates like %s', (date) => expect(readDate(date)).toBe(day('2026-10-02')));

  it.each(['2026-13-02', '13/02/2026', '2/10/2026', '', 'today'])('has no dates like %j', (date) => {
    expect(failureOf(() => readDate(date))).toBe('format');
  });
});

describe('a number', () => {
  it.each([
    ['1', 1],
    [' 12.50 ', 12.5],
    ['-3', -3],
    ['1,182,200,000.00', 1_182_200_000],
  ])('is %j', (text, number) => expect(toNumber(text)).toBe(number));

  it.each(['', '-', 'N/A', '0x10', '1e5', '1,18', '12,3456', 'Infinity', '.', '$5', '9'.repeat(5_000)])(
    'is not %j',
    (text) => expect(toNumber(text)).toBeNaN(),
  );
});

describe('windows', () => {
  it('cover every day once, in order, and none is too long', () => {
    const length = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        length,
        (first, more, most) => {
          const days = windows(first, first + more, most).flatMap(([start, end]) => {
            expect(end - start).toBeLessThan(most);
            return Array.from({ length: end - start + 1 }, (_, i) => start + i);
          });
          expect(days).toEqual(Array.from({ length: more + 1 }, (_, i) => first + i));
        },
      ),
    );
  });

  it('are one even for a span that is not there', () => expect(windows(10, 5, 300)).toEqual([[10, 10]]));
});
