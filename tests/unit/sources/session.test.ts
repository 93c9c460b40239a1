import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { dayIn, lastFinished } from '../../../lib/sources/session.ts';

const finished = (series: Parameters<typeof lastFinished>[0], iso: string) =>
  isoDay(lastFinished(series, Date.parse(iso)));

describe('a day is over', () => {
  it('in New York 20 minutes after the close, in winter', () => {
    expect(finished('sp500', '2026-11-20T21:19:59Z')).toBe('2026-11-19');
    expect(finished('sp500', '2026-11-20T21:20:00Z')).toBe('2026-11-20');
  });

  it('in New York 20 minutes after the close, in summer', () => {
    expect(finished('vix', '2026-07-02T20:19:59Z')).toBe('2026-07-01');
    expect(finished('vix', '2026-07-02T20:20:00Z')).toBe('2026-07-02');
  });

  it('at the same hour on both sides of the change of clocks', () => {
    expect(finished('iwm', '2026-10-30T20:20:00Z')).toBe('2026-10-30');
    expect(finished('iwm', '2026-11-02T20:20:00Z')).toBe('2026-11-01');
    expect(finished('iwm', '2026-11-02T21:20:00Z')).toBe('2026-11-02');
  });

  it('for crypto 20 minutes after midnight, UTC', () => {
    expect(finished('bitcoin', '2026-10-07T00:19:59Z')).toBe('2026-10-05');
    expect(finished('bitcoin', '2026-10-07T00:20:00Z')).toBe('2026-10-06');
  });
});

describe('the day of an instant', () => {
  it('is that of the exchange', () => {
    expect(isoDay(dayIn('America/New_York', Date.parse('2026-10-07T03:00:00Z')))).toBe('2026-10-06');
    expect(isoDay(dayIn('Asia/Tokyo', Date.parse('2026-10-06T16:00:00Z')))).toBe('2026-10-07');
    expect(isoDay(dayIn('UTC', Date.parse('2026-10-06T00:00:00Z')))).toBe('2026-10-06');
  });

  it('is refused in a zone that does not exist', () => {
    expect(() => dayIn('Mars/Olympus', 0)).toThrow(RangeError);
  });
});
