/** Moves the pointer as a reader does: onto a mention until the popover opens, and away from it. */

import type { Page } from 'playwright-core';

export interface Point {
  x: number;
  y: number;
}

/** The middles of the marked mentions that are in view, in no order. */
export async function mentionsInView(page: Page): Promise<Point[]> {
  await page.waitForFunction(() => (CSS.highlights.get('tidemark')?.size ?? 0) > 0);
  return page.evaluate(() =>
    [...(CSS.highlights.get('tidemark') ?? [])].flatMap((marked) => {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      const { x, y, width, height } = range.getBoundingClientRect();
      return y > 0 && y + height < innerHeight ? [{ x: x + width / 2, y: y + height / 2 }] : [];
    }),
  );
}

/** Opens the popover. The popover script comes in with the first move; a pointer that rests by then is found at its next move. */
export async function hoverUntilOpen(page: Page, { x, y }: Point): Promise<void> {
  const open = page.locator('[data-tidemark="popover"]:popover-open');
  for (let move = 0; move < 100 && (await open.count()) === 0; move++) {
    await page.mouse.move(x + (move % 2), y);
    await open.waitFor({ state: 'attached', timeout: 400 }).catch(() => {});
  }
  await open.waitFor({ state: 'attached', timeout: 1000 });
}

/** Puts the pointer in a corner and waits until the popover has gone. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.locator('[data-tidemark="popover"]:popover-open').waitFor({ state: 'detached' });
}
