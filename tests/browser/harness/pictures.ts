/** A page of the extension in both themes and several widths. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings, COLOUR_RULES } from './axe.ts';
import { picture } from './picture.ts';

/** 1280 px at 400 % and at 200 %, and wide. */
const WIDTHS = [320, 640, 1000];

/**
 * In both themes and all widths; breaks no rule, scrolls in one direction only.
 * @param height of the window, to whose edge the picture then goes; without it the whole page is in it.
 */
export async function checkAndPicture(page: Page, name: string, widths = WIDTHS, height?: number): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion nothing is caught half way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: height ?? 800 });
      const beyond = () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
      await expect.poll(beyond).toBe(0);
      await picture(page, `${name}-${width}-${colorScheme}`, height === undefined);
    }
    // Colours are all that a theme changes.
    expect(await axeFindings(page, 'html', colorScheme === 'dark' ? COLOUR_RULES : undefined)).toEqual([]);
  }
}
