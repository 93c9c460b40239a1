/** The days that a period of a story can mean. */

import { expect, it } from 'vitest';
import { type IsoDay, isoDay, parseDay } from '../../../lib/market/day.ts';
import type { Period } from '../../../lib/statements/statement.ts';
import { windowsOf } from '../../../lib/statements/windows.ts';

const day = (iso: IsoDay) => parseDay(iso) ?? 0;
/** As `from to`, of a story whose last close is of its own day. */
function windowsAt(period: Period, story: IsoDay | null, end: IsoDay | null = story): string[] {
  const { windows } = windowsOf(period, story === null ? null : day(story), end === null ? [] : [day(end)]);
  return windows.map(({ from, to }) => `${isoDay(from)} ${isoDay(to)}`);
}

it.each<[Period['type'], IsoDay, string[]]>([
  ['week', '2026-05-14', ['2026-05-10 2026-05-14']],
  ['week', '2026-05-11', ['2026-05-10 2026-05-11', '2026-05-03 2026-05-10']],
  ['week', '2026-05-16', ['2026-05-10 2026-05-16', '2026-05-10 2026-05-15']],
  ['last-week', '2026-05-14', ['2026-05-03 2026-05-10']],
  ['past-week', '2026-05-14', ['2026-05-06 2026-05-14', '2026-05-07 2026-05-14', '2026-05-08 2026-05-14']],
  ['month', '2026-05-11', ['2026-04-30 2026-05-11']],
  // In its first ten days it may be said of the one before.
  ['month', '2026-05-10', ['2026-04-30 2026-05-10', '2026-03-31 2026-04-30']],
  ['quarter', '2026-01-11', ['2025-12-31 2026-01-11']],
  ['quarter', '2026-03-31', ['2025-12-31 2026-03-31']],
  ['quarter', '2026-04-10', ['2026-03-31 2026-04-10', '2025-12-31 2026-03-31']],
  ['quarter', '2026-04-11', ['2026-03-31 2026-04-11']],
  ['quarter', '2026-12-31', ['2026-09-30 2026-12-31']],
  ['last-quarter', '2026-03-31', ['2025-09-30 2025-12-31']],
  ['last-quarter', '2026-06-30', ['2025-12-31 2026-03-31']],
  ['last-quarter', '2026-10-01', ['2026-06-30 2026-09-30']],
  ['year', '2026-01-10', ['2025-12-31 2026-01-10', '2024-12-31 2025-12-31']],
  ['year', '2026-01-11', ['2025-12-31 2026-01-11']],
  ['last-year', '2026-05-14', ['2024-12-31 2025-12-31']],
])('of a %s in a story of %s are %j', (type, story, expected) => {
  expect(windowsAt({ type } as Period, story)).toEqual(expected);
});

it.each<[Period, IsoDay | null, string[]]>([
  [{ type: 'named-quarter', quarter: 1, year: 2026 }, '2026-03-31', ['2025-12-31 2026-03-31']],
  [{ type: 'named-quarter', quarter: 1, year: 2026 }, '2026-04-01', ['2025-12-31 2026-03-31']],
  [{ type: 'named-quarter', quarter: 2, year: 2026 }, '2026-03-31', []],
  [{ type: 'named-quarter', quarter: 4, year: 2025 }, null, ['2025-09-30 2025-12-31']],
  [{ type: 'named-month', month: 2, year: 2026 }, '2026-02-03', ['2026-01-31 2026-02-03']],
  [{ type: 'named-year', year: 2025 }, '2026-02-03', ['2024-12-31 2025-12-31']],
  [{ type: 'since-date', month: 2, date: 3, year: 2026 }, '2026-02-05', ['2026-02-03 2026-02-05']],
  [{ type: 'since-date', month: 2, date: 3, year: null }, null, []],
  [{ type: 'since-month', month: 2, year: 2026 }, '2026-02-05', ['2026-01-31 2026-02-05']],
  [{ type: 'since-month', month: 2, year: null }, null, []],
  [{ type: 'week' }, null, []],
])('of %j in a story of %s are %j', (period, story, expected) => {
  expect(windowsAt(period, story)).toEqual(expected);
});
