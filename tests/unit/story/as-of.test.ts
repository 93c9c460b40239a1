import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { asOfSession } from '../../../lib/story/as-of.ts';
import { calendar } from '../signal/build-market.ts';

/** Weekdays from Monday 2026-01-05 to Friday 2026-01-30. */
const SESSIONS = calendar('2026-01-05', 20);
const asOf = (asked: string) => {
  const { session, problem } = asOfSession(SESSIONS, asked);
  return [session === null ? 'today' : isoDay(session), problem];
};

describe('the session of a day that is asked for', () => {
  it.each([
    ['2026-01-20', ['2026-01-20', null]],
    ['2026-01-05', ['2026-01-05', null]],
    ['2026-01-30', ['today', null]],
    ['2026-01-18', ['2026-01-16', 'no-session']],
    ['2026-01-04', ['today', 'too-early']],
    ['2026-01-31', ['today', 'too-late']],
    ['2026-02-30', ['today', 'no-day']],
    ['20 Jan 2026', ['today', 'no-day']],
    ['', ['today', 'no-day']],
  ])('of %j is %j', (asked, expected) => expect(asOf(asked)).toEqual(expected));

  it('is today where there are no sessions', () => {
    expect(asOfSession(new Int32Array(), '2026-01-20')).toEqual({ session: null, problem: 'no-day' });
  });
});
