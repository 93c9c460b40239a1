/** How often other providers are asked for days that all of them may lack. */

import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../lib/market/day.ts';
import type { Series } from '../../../lib/market/series.ts';
import { firstOpen, secondAfter, wantsSecond } from '../../../lib/refresh/open-days.ts';
import type { RefreshRecord } from '../../../lib/store/schema.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 9, 10, 12);
const day = (text: string) => parseDay(text) ?? Number.NaN;

function seriesOf(dates: readonly number[]): Series {
  return {
    days: Int32Array.from(dates, (date) => day(`2026-10-0${date}`)),
    closes: Float64Array.from(dates, () => 80_000),
  };
}

/** Bitcoin's closes of October, but for the one of the 5th. */
const kept = seriesOf([1, 2, 3, 4, 6, 7, 8, 9]);
const missing = [day('2026-10-05')];
const answered = { source: 'coinbase', checked: NOW } as unknown as RefreshRecord;
const asked = (times: number, hoursAgo: number, days = missing) =>
  ({ ...answered, second: { days, times, at: NOW - hoursAgo * HOUR } }) as RefreshRecord;
const wants = (before: RefreshRecord | null) => wantsSecond('bitcoin', kept, before, answered, NOW);

describe('for a day that is missing', () => {
  it('another provider is asked at once', () => {
    expect(wants(null)).toBe(true);
    expect(firstOpen('bitcoin', kept, null, null, NOW)).toBe(missing[0]);
  });

  it('it is asked twice more, twenty hours apart', () => {
    for (const times of [1, 2]) {
      expect(wants(asked(times, 19))).toBe(false);
      expect(wants(asked(times, 20))).toBe(true);
    }
  });

  it('then once a week', () => {
    expect(wants(asked(3, 20))).toBe(false);
    expect(wants(asked(3, 167))).toBe(false);
    expect(wants(asked(3, 168))).toBe(true);
  });

  it('nothing is asked of an answer that brings no more, until it is time again', () => {
    expect(firstOpen('bitcoin', kept, asked(1, 1), asked(1, 1), NOW)).toBeNull();
    expect(firstOpen('bitcoin', kept, asked(1, 20), asked(1, 20), NOW)).toBe(missing[0]);
  });

  it('a day that was not asked for is another matter', () => {
    expect(wants(asked(3, 1, [day('2026-10-02')]))).toBe(true);
  });

  it('what is remembered counts the times for the same days, and begins anew with others', () => {
    const after = (before: RefreshRecord | null) => secondAfter('bitcoin', kept, before, answered, NOW);
    expect(after(null)).toEqual({ missing, second: { days: missing, times: 1, at: NOW } });
    expect(after(asked(1, 20)).second).toEqual({ days: missing, times: 2, at: NOW });
    expect(after(asked(1, 19))).toEqual({ missing, second: asked(1, 19).second });
    expect(after(asked(5, 200, [day('2026-10-02')])).second).toEqual({ days: missing, times: 1, at: NOW });
  });
});

it('nothing is asked of others where nothing is missing', () => {
  const whole = seriesOf([8, 9]);
  expect(wantsSecond('bitcoin', whole, null, answered, NOW)).toBe(false);
  expect(secondAfter('bitcoin', whole, null, answered, NOW)).toEqual({});
});
