/** The clock of pictures and the demo: it shows another time, and goes on. */

import { afterEach, expect, it, vi } from 'vitest';
import { moveClock } from '../../../tools/browser/settled.ts';

const RealDate = Date;
afterEach(() => {
  globalThis.Date = RealDate;
  vi.useRealTimers();
});

it('moves the present alone', () => {
  vi.useFakeTimers({ now: 1000 });
  moveClock(5000);
  expect([Date.now(), new Date().valueOf()]).toEqual([6000, 6000]);
  expect([new Date(0).getTime(), new Date(2026, 0, 2).getDate()]).toEqual([0, 2]);
  vi.advanceTimersByTime(500);
  expect([Date.now(), new Date().valueOf()]).toEqual([6500, 6500]);
});
