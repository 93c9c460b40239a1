import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchBursts } from '../../../lib/page/reader/mutation-burst.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'], now: 5000 }));
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe('changes', () => {
  it('are few, many or a burst by their number within a second', () => {
    const { count } = watchBursts();
    expect([count(100), count(1), count(899), count(1)]).toEqual(['few', 'many', 'many', 'burst']);
  });

  it('are counted anew each second', () => {
    const { count } = watchBursts();
    expect(count(1000)).toBe('many');
    pass(1001);
    expect(count(1)).toBe('few');
  });
});

describe('a burst', () => {
  it('is waited out twice as long each time it goes on, up to half a minute, and is long after eight seconds', () => {
    const { count, lookAway } = watchBursts();
    const waits = Array.from({ length: 6 }, () => {
      count(1001);
      const { calm, isLong } = lookAway();
      pass(calm);
      return [calm, isLong];
    });
    expect(waits).toEqual([
      [2000, false],
      [4000, false],
      [8000, false],
      [16_000, true],
      [32_000, true],
      [32_000, true],
    ]);
  });

  it('that comes after a quiet second is a new one', () => {
    const { count, lookAway } = watchBursts();
    count(1001);
    pass(lookAway().calm);
    count(1);
    pass(1001);
    count(1001);
    expect(lookAway().calm).toBe(2000);
  });
});
