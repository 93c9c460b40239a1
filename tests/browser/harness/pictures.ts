/** A page of the extension in both themes and three widths. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings } from './axe.ts';

/** In both themes and widths; breaks no rule, scrolls in one direction only. */
export async function checkAndPicture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion nothing is caught half way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // 1280 px at 400 % and at 200 %, and wide.
    for (const width of [320, 640, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      const [content, view] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(content).toBe(view);
      await page.screenshot({ path: `pictures/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
    expect(await axeFindings(page)).toEqual([]);
  }
}
