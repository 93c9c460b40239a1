/** Welcome, options and popup in Chromium, in each of their states; pictures of all of them are left in `pictures/`. */

import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welcomePage } from '../../scripts/welcome-page.ts';
import { axeFindings } from './harness/axe.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { hover, marked, nextMention, popover } from './harness/hover.ts';

let browser: Chromium;
beforeAll(async () => {
  mkdirSync('pictures', { recursive: true });
  browser = await launchChromium({ keepWelcome: true });
});
afterAll(() => browser?.close());

/** In both themes and widths; breaks no rule, scrolls in one direction only. */
async function checkAndPicture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion nothing is caught half way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [320, 1000]) {
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

describe('the welcome page', () => {
  it('opens once after install', async () => {
    const page = await welcomePage(browser.context);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(browser.context.pages().filter((other) => other.url().endsWith('/welcome.html'))).toHaveLength(1);
    await page.close();
  });

  it('has a paragraph whose words open the popover by pointer, which goes when they are left', async () => {
    const page = await browser.openExtension('welcome.html');
    await expect.poll(async () => (await marked(page)).map(({ text }) => text)).toEqual([
      'Russell 2000',
      'Bitcoin',
      'Ether',
    ]);
    const shown = await hover(page, ({ text }) => text === 'Ether');
    expect(shown.asset).toBe('ETH');
    expect(shown.text).toContain('Not investment advice');
    await page.screenshot({ path: 'pictures/welcome-hover.png' });
    await page.mouse.move(5, 5);
    await expect.poll(() => popover(page)).toBeNull();
    await page.close();
  });

  it('opens the popover by keyboard, and Escape closes it', async () => {
    const page = await browser.openExtension('welcome.html');
    await expect.poll(async () => (await marked(page)).length).toBe(3);
    await page.bringToFront();
    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.asset).toBe('IWM');
    expect((await popover(page))?.hasFocus).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => popover(page)).toBeNull();
    await page.close();
  });

  it('breaks no rule of WCAG 2.2 AA and fits 320 px, in both themes', async () => {
    const page = await browser.openExtension('welcome.html');
    await expect.poll(async () => (await marked(page)).length).toBe(3);
    await checkAndPicture(page, 'welcome');
    await page.close();
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
