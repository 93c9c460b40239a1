/** The popover by keyboard alone and by touch alone; and what of it is taken away as text. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { hover, marked, nextMention, openStory, popover, within } from './harness/hover.ts';
import { inside } from './harness/inside.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium({ hasTouch: true });
});
afterAll(() => browser.close());

const focused = async (page: Page) =>
  (await inside(page, ':focus').map((element) => element.ariaLabel ?? element.textContent ?? ''))[0] ?? '';

describe('by keyboard alone', () => {
  it('is opened, walked through, unfolded and closed, and the page has its focus back', async () => {
    const page = await openStory(browser);
    await page.bringToFront();
    await page.focus('nav a');
    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.hasFocus).toBe(true);

    const order = ['Close', 'Settings', 'Pin', /Crypto/, /90 days after/, /quiet/, /./, 'Report'];
    for (const name of order) {
      await page.keyboard.press('Tab');
      if (typeof name === 'string') expect(await focused(page)).toBe(name);
      else expect(await focused(page)).toMatch(name);
    }
    for (let back = 0; back < 2; back++) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => inside(page, '.beside .disclosure-button').count()).toBeGreaterThan(5);
    // From the row through what is left of the popover into the answer.
    for (let on = 0; on < 3; on++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Fold');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await inside(page, '.beside [aria-expanded="true"]').count()).toBe(1);

    await page.keyboard.press('Escape');
    await expect.poll(() => popover(page)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bitcoin');
  });
});

describe('by touch alone', () => {
  const tapInside = async (page: Page, selector: string) => {
    const { x, y, width, height } = await inside(page, selector).box();
    await page.touchscreen.tap(x + width / 2, y + height / 2);
  };

  it('is opened, unfolded, folded, and closed by its button or by a tap outside', async () => {
    const page = await openStory(browser);
    const word = (await marked(page)).find(within('first'));
    const open = () =>
      expect
        .poll(async () => {
          await page.touchscreen.tap(word?.x ?? 0, word?.y ?? 0);
          return popover(page);
        })
        .not.toBeNull();
    await open();
    await tapInside(page, '.fold[data-id="why"] > button');
    await expect.poll(() => inside(page, '.beside .disclosure-button').count()).toBeGreaterThan(5);
    await tapInside(page, '.fold[data-id="why"] > button');
    await expect.poll(() => inside(page, '.beside').count()).toBe(0);
    await tapInside(page, 'button=Close');
    await expect.poll(() => popover(page)).toBeNull();
    await open();
    await page.touchscreen.tap(10, 790);
    await expect.poll(() => popover(page)).toBeNull();
  });
});

describe('as text', () => {
  it('is copied from a pinned popover, for the asset hovered, with sources and their days', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await openStory(browser);
    await page.bringToFront();
    await hover(page, within('ether'));
    expect(await inside(page, 'button=Copy as text').count()).toBe(0);
    await inside(page, 'button=Pin').click();
    await inside(page, 'button=Copy as text').click();
    await expect
      .poll(async () => (await inside(page, '[role="status"]').map((status) => status.textContent))[0])
      .toBe('Copied');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const shown = (await popover(page))?.text ?? '';
    const [, price = 'no price'] = /Ether\s+(\$[\d,]+)/.exec(shown) ?? [];
    expect(text).toMatch(/^Russell 2000 risk-on signal\s· \d+ \w+ \d{4}/);
    expect(text).toContain(price);
    expect(text).toMatch(/\nEther, 90 days after \d+ breakouts?: /);
    expect(text).toMatch(/\nSources: .*Russell 2000 index, daily closes \(\d+ \w+ \d{4}\)/);
    expect(text).toMatch(/Not investment advice\.$/);
  });
});
