import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, sumOf, windowStart } from '../../../lib/market/window.ts';
import { calendar } from '../signal/build-market.ts';

describe('a window of closes on a series’ own days', () => {
  it('has as many closes as asked for', () => {
    const days = calendar('2026-01-01', 200);
    expect(windowStart(days, 199, 200)).toBe(0);
    expect(windowStart(days, 198, 200)).toBe(-1);
  });

  it('covers weekdays and holidays, but neither a weekly series nor a gap of months', () => {
    expect(windowStart(calendar('2026-01-01', 300), 299, 252)).toBe(48);
    expect(windowStart(calendar('2026-01-01', 300, 7), 299, 252)).toBe(-1);
    const gap = Int32Array.from(calendar('2026-01-01', 100, 1), (day, i) => (i < 50 ? day : day + 120));
    expect(windowStart(gap, 99, 100)).toBe(-1);
    expect(windowStart(gap, 99, 50)).toBe(50);
  });

  it('has the mean of its closes, the same bits whatever lies before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 }),
        fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { maxLength: 50 }),
        (window, before) => {
          const alone = Float64Array.from(window);
          const behind = Float64Array.from([...before, ...window]);
          expect(sumOf(alone, 0, alone.length - 1)).toBe(window.reduce((sum, close) => sum + close, 0));
          expect(meanOf(behind, before.length, behind.length - 1)).toBe(meanOf(alone, 0, alone.length - 1));
        },
      ),
    );
  });
});
