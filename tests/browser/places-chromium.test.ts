/** Welcome in Chromium, what a browser refuses, and every page by keyboard. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welcomePage } from '../../tools/browser/welcome-page.ts';
import { axeFindings } from './harness/axe.ts';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, nextMention, popover } from './harness/hover.ts';
import { picture } from './harness/picture.ts';
import { checkAndPicture } from './harness/pictures.ts';
import { launchForPlaces } from './harness/places.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchForPlaces();
});
afterAll(() => browser?.close());

describe('the welcome page', () => {
  it('opens once after install', async () => {
    const page = await welcomePage(browser.context);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(browser.context.pages().filter((other) => other.url().endsWith('/welcome.html'))).toHaveLength(1);
    await page.close();
  });

  it('has a paragraph whose words open the popover by pointer, which goes when they are left', async () => {
    const page = await browser.openExtension('welcome.html');
    await expect
      .poll(async () => (await marked(page)).map(({ text }) => text))
      .toEqual(['Russell 2000', 'Bitcoin', 'Ether']);
    const shown = await hover(page, ({ text }) => text === 'Ether');
    expect(shown.asset).toBe('ETH');
    expect(shown.text).toContain('Not investment advice');
    await picture(page, 'welcome-hover');
    await page.mouse.move(5, 5);
    await expect.poll(() => popover(page)).toBeNull();
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
  });

  it('breaks no rule of WCAG 2.2 AA and fits 320 px, in both themes', async () => {
    const page = await browser.openExtension('welcome.html');
    await expect.poll(async () => (await marked(page)).length).toBe(3);
    await checkAndPicture(page, 'welcome');
  });
});

describe('the data that the welcome page offers', () => {
  it('asks for the one host that is asked first for it', async () => {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      // @ts-expect-error the extension's own API
      chrome.permissions.request = async ({ origins }) => {
        document.documentElement.dataset.asked = origins.join();
        return false;
      };
    });
    await page.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
    await page.getByRole('switch', { name: 'Altcoins' }).click();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.asked))
      .toBe('https://api.coinmarketcap.com/*');
    await page.close();
  });
});

describe('a permission that the browser refuses', () => {
  it('is told beside its switch, which stays off, and all else works', async () => {
    const page = await browser.context.newPage();
    // Nobody is there to answer the browser's own question.
    await page.addInitScript(() => {
      // @ts-expect-error the extension's own API
      chrome.permissions.request = async () => false;
    });
    await page.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
    const forums = page.getByRole('switch', { name: 'Forums' });
    await forums.click();
    await page.getByRole('status').getByText('The browser did not allow it').waitFor();
    expect(await forums.getAttribute('aria-checked')).toBe('false');
    expect(await axeFindings(page)).toEqual([]);
    await page.evaluate(() => scrollTo(0, 0));
    expect((await hover(page, ({ text }) => text === 'Bitcoin')).asset).toBe('BTC');
    await page.close();
  });
});

describe.each(['welcome.html', 'options.html', 'popup.html'])('%s by keyboard', (name) => {
  it('lets every control be reached in the order it is read, none of them hidden under what sticks', async () => {
    const page = await browser.openExtension(name);
    // 1280 px at 400 %
    await page.setViewportSize({ width: 320, height: name === 'popup.html' ? 600 : 256 });
    await page.locator('h2').first().waitFor();
    await expect.poll(() => page.locator('[data-id]').count()).toBeGreaterThan(4);
    const controls = await page
      .locator('a:visible, button:visible, select:visible, input:visible, summary:visible')
      .all();
    const reachable = await Promise.all(
      controls.map((control) => control.evaluate((element) => element.tabIndex >= 0)),
    );
    const walked: { index: number; seen: boolean }[] = [];
    for (const _ of reachable.filter(Boolean)) {
      await page.keyboard.press('Tab');
      walked.push(
        await page.evaluate(() => {
          const focused = document.activeElement as HTMLElement;
          const { x, y, width, height } = focused.getBoundingClientRect();
          const over = document.elementFromPoint(x + width / 2, y + height / 2);
          const all = [...document.querySelectorAll('a, button, select, input, summary')];
          return {
            index: all.indexOf(focused),
            seen: over !== null && (focused.contains(over) || over.contains(focused)),
          };
        }),
      );
    }
    expect(walked.filter(({ seen }) => !seen)).toEqual([]);
    const order = walked.map(({ index }) => index);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(order.length);
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
