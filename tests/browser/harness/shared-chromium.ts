/** One Chromium a worker, for the files that leave the extension as they found it: to launch and to close one takes as long as several tests. */

import { test } from 'vitest';
import { type Chromium, launchChromium } from './chromium.ts';
import type { Window } from './tabs.ts';

/**
 * `shared.beforeAll(async ({ lend }) => { browser = await lend(); })` gives a file its part of it, which the file closes.
 * It is launched for the first one that asks, and ends with the worker.
 */
export const shared = test.extend(
  'lend',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture depends on
  ({}, { onCleanup }) => {
    let running: Chromium | undefined;
    onCleanup(() => running?.close());
    return async (window?: Partial<Window>): Promise<Chromium> => {
      // One that crashed fails the file that had it; the next gets another.
      if (!running?.context.browser()?.isConnected()) {
        await running?.close();
        running = await launchChromium();
      }
      return running.lend(window);
    };
  },
);
