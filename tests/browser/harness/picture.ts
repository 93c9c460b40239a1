/** Pictures of what tests look at, for people: `PICTURES=1 npm run test:browser` leaves them in `pictures/`. */

import type { Locator, Page } from 'playwright-core';

/** Whether they are wanted: to paint and pack them takes a machine longer than many a test. */
export const WANTED = process.env.PICTURES === '1';

/** @param fullPage of a page, with what lies beyond its window */
export async function picture(of: Page | Locator, name: string, fullPage = false): Promise<void> {
  if (WANTED) await of.screenshot({ path: `pictures/${name}.png`, ...(fullPage && { fullPage }) });
}
