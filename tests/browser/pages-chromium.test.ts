/** The toolbar popup and the options in Chromium, from the embedded snapshot alone, without a network. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INDICATOR_IDS, WARNING_IDS } from '../../lib/signal/ids.ts';
import { axeFindings, COLOUR_RULES } from './harness/axe.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const widthOf = (page: Page) =>
  page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);

describe('the toolbar popup', () => {
  it('says what the signal was and when, since the snapshot is old', async () => {
    const page = await browser.openExtension('popup.html');
    await expect.poll(() => page.locator('.state').textContent()).toMatch(/^Was (fairly )?\w+$/);
  });

  it('shows another asset on another tab, by pointer and by arrow key', async () => {
    const page = await browser.openExtension('popup.html');
    await page.getByRole('tab', { name: 'Ether' }).click();
    const ether = await page.locator('.price').textContent();
    await page.keyboard.press('ArrowRight');
    const index = page.getByRole('tab', { name: 'Russell 2000' });
    expect(await index.getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('.price').textContent()).not.toBe(ether);
  });

  it('lists every warning and every indicator', async () => {
    const page = await browser.openExtension('popup.html');
    for (const row of ['why', 'warnings']) await page.locator(`[data-id="${row}"] > button`).click();
    for (const id of [...INDICATOR_IDS, ...WARNING_IDS])
      expect(await page.locator(`[data-id="${id}"]`).count()).toBe(1);
  });
});

describe('the options', () => {
  it('switch an indicator off: the score follows here, in an open popup, and after a restart of the page', async () => {
    const options = await browser.openExtension('options.html');
    const popup = await browser.openExtension('popup.html');
    const standing = options.locator('.standing');
    const score = popup.locator('.score');
    const [before, popupBefore] = [await standing.textContent(), await score.textContent()];
    const calm = options.locator('[role="switch"][data-id="calm"]');

    await calm.click();
    await expect.poll(() => standing.textContent()).not.toBe(before);
    await expect.poll(() => score.textContent()).not.toBe(popupBefore);
    await options.reload();
    await expect.poll(() => calm.getAttribute('aria-checked')).toBe('false');

    await calm.click();
    await expect.poll(() => standing.textContent()).toBe(before);
    await expect.poll(() => score.textContent()).toBe(popupBefore);
  });

  it('switch a warning off: it is no longer shown', async () => {
    const options = await browser.openExtension('options.html');
    const popup = await browser.openExtension('popup.html');
    const warning = options.locator('[role="switch"][data-id="unprofitable-share"]');
    await popup.locator('[data-id="warnings"] > button').click();
    await warning.click();
    await expect.poll(() => popup.locator('[data-id="unprofitable-share"]').count()).toBe(0);
    await warning.click();
    await expect.poll(() => popup.locator('[data-id="unprofitable-share"]').count()).toBe(1);
  });

  it('store only what differs from the defaults', async () => {
    const worker = await browser.worker();
    // @ts-expect-error the extension's own API
    expect(await worker.evaluate(() => chrome.storage.sync.get('settings'))).toEqual({ settings: { version: 2 } });
  });

  it('refuse what is no web address, with a word on how to write it', async () => {
    const page = await browser.openExtension('options.html');
    await page.getByPlaceholder('example.org').fill('not a site');
    await page.getByRole('button', { name: 'Allow' }).click();
    await expect.poll(() => page.locator('#own-site-fault').textContent()).toContain('write it like example.org');
  });

  it('clear the cache: it is rebuilt from the snapshot, without talk of a loss', async () => {
    const page = await browser.openExtension('options.html');
    await page.getByRole('button', { name: 'Clear the cache' }).click();
    await expect.poll(() => page.getByText('The cache was cleared').isVisible()).toBe(true);
    await page.reload();
    await page.locator('.standing').waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
  });
});

it('an unfolded popup breaks no rule of WCAG 2.2 AA and fits 320 px, in both themes', async () => {
  const page = await browser.openExtension('popup.html');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('[data-id="why"] > button').click();
  await page.locator('[data-id="calm"]').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const [content, view] = await widthOf(page);
    expect(content).toBe(view);
    expect(await axeFindings(page, 'html', colorScheme === 'dark' ? COLOUR_RULES : undefined)).toEqual([]);
  }
});

it('logs no error', () => expect(browser.errors).toEqual([]));
