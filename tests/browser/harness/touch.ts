/** A finger on a page: touches as the browser gets them from a screen. */

import type { Locator, Page } from 'playwright-core';

export interface Finger {
  tap(target: Locator): Promise<void>;
  /** Rests on it until something is so. */
  hold(target: Locator, until: () => Promise<void>): Promise<void>;
  /** From the middle of something, so many pixels. */
  swipe(target: Locator, by: { x?: number; y?: number }): Promise<void>;
}

export async function finger(page: Page): Promise<Finger> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const middle = async (target: Locator) => {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error('there is nothing to touch');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    async tap(target) {
      await send('touchStart', [await middle(target)]);
      await send('touchEnd', []);
    },
    async hold(target, until) {
      await send('touchStart', [await middle(target)]);
      await until();
      await send('touchEnd', []);
    },
    async swipe(target, { x = 0, y = 0 }) {
      const from = await middle(target);
      await send('touchStart', [from]);
      const steps = 8;
      for (let i = 1; i <= steps; i++) {
        await send('touchMove', [{ x: from.x + (x * i) / steps, y: from.y + (y * i) / steps }]);
      }
      await send('touchEnd', []);
    },
  };
}
