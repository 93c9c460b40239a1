/** Blocks that keep changing: each rests longer and longer, and is read once after each rest. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchRestless } from '../../../lib/page/reader/restless.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const block = {} as Element;

it('however often one changes while it rests, it is read once', () => {
  const rested = vi.fn();
  const { mayRead } = watchRestless(rested, new AbortController().signal);
  expect(mayRead(block)).toBe(true);
  for (let change = 0; change < 5; change++) {
    expect(mayRead(block)).toBe(false);
    vi.advanceTimersByTime(40);
  }
  vi.advanceTimersByTime(1000);
  expect(rested.mock.calls).toEqual([[block]]);
});

it('a rest is twice as long each time, up to two seconds, and ends with quiet', () => {
  const read: number[] = [];
  const { mayRead } = watchRestless(() => void read.push(performance.now()), new AbortController().signal);
  const start = performance.now();
  mayRead(block);
  for (let change = 0; change < 6; change++) {
    mayRead(block);
    vi.advanceTimersToNextTimer();
  }
  const rests = read.map((at, i) => Math.round(at - (read[i - 1] ?? start)));
  expect(rests).toEqual([250, 500, 1000, 2000, 2000, 2000]);
  vi.advanceTimersByTime(4001);
  expect(mayRead(block)).toBe(true);
});
