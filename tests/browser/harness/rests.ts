/** When a page has come to rest, in Chromium. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until no script runs in a page any more, for half a second. */
export async function rests(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  let before: number | undefined;
  const hasRested = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const now = metrics.find(({ name }) => name === 'ScriptDuration')?.value;
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(hasRested, { interval: 500 }).toBe(true);
}
