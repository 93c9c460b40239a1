/** The options in Chromium, in each of their states. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import type { Chromium } from './harness/chromium.ts';
import { picture } from './harness/picture.ts';
import { checkAndPicture } from './harness/pictures.ts';
import { launchForPlaces } from './harness/places.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchForPlaces();
});
afterAll(() => browser?.close());

describe('the options', () => {
  const shown = (page: Page) => page.locator('main [role="switch"]:visible, main select:visible').count();

  it('show what is searched for as one types, say when there is nothing, and show all again on Escape', async () => {
    const page = await browser.openExtension('options.html');
    const search = page.getByRole('searchbox');
    await search.waitFor();
    const all = await shown(page);
    await search.fill('THÈME');
    await expect.poll(() => shown(page)).toBe(1);
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain('Look');
    expect(await page.locator('h2:visible').allTextContents()).toEqual(['Look']);
    await page.getByText('1 setting', { exact: true }).waitFor();
    await search.fill('coinbase data');
    await expect.poll(() => page.locator('h2:visible').allTextContents()).toEqual(['Data']);
    await search.fill('quux');
    await page.getByText('No setting is about “quux”.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'options-search-none');
    await search.press('Escape');
    await expect.poll(() => shown(page)).toBe(all);
    expect(await search.inputValue()).toBe('');
  });

  it('save what was changed to a file; a reset and its undo, and the file, bring it back', async () => {
    const page = await browser.openExtension('options.html');
    const theme = page.getByLabel('Theme');
    await theme.selectOption('dark');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save to a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('tidemark-settings.json');
    const saved = readFileSync(await download.path());
    expect(JSON.parse(saved.toString())).toEqual({ tidemark: 'settings', version: 1, settings: { theme: 'dark' } });

    await page.getByRole('button', { name: 'Reset all settings' }).click();
    await page.getByText('Changed: Theme.').waitFor();
    expect(await theme.inputValue()).toBe('auto');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => theme.inputValue()).toBe('dark');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Reset all settings');

    await page.getByRole('button', { name: 'Reset all settings' }).click();
    await expect.poll(() => theme.inputValue()).toBe('auto');
    await page.locator('input[type="file"]').setInputFiles({ name: 'a.json', mimeType: '', buffer: saved });
    await page.getByText('Restored. Changed: Theme.').waitFor();
    await expect.poll(() => theme.inputValue()).toBe('dark');
    await page.getByRole('button', { name: 'Reset all settings' }).click();
    await expect.poll(() => theme.inputValue()).toBe('auto');
  });

  it('say in their contents where one is, also between two sections', async () => {
    const page = await browser.openExtension('options.html');
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.locator('.updates').waitFor();
    const current = page.locator('.contents [aria-current]');
    for (const [id, before] of [
      ['data', 'look'],
      ['sites', 'page'],
    ]) {
      // The line between read and not yet read, a quarter down the window, lies in the gap above the section.
      await page.locator(`#${id}`).evaluate((section) => scrollBy(0, section.getBoundingClientRect().top - 215));
      await expect.poll(() => current.getAttribute('href')).toBe(`#${before}`);
    }
  });

  it('change nothing for a file that they refuse, and say how to mend it', async () => {
    const page = await browser.openExtension('options.html');
    await page.locator('.standing').waitFor();
    const restore = (text: string) =>
      page.locator('input[type="file"]').setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from(text) });
    await restore('{"tidemark": "settings", "version": 2, "settings": {"theme": "dark"}}');
    await page.getByText('Nothing was changed: the file is of a newer Tidemark. Update Tidemark').waitFor();
    await restore('{"tidemark": "settings", "version": 1, "settings": {"theme": "dark", "delay": "fast"}}');
    await page.getByText('“delay”').waitFor();
    // Else the browser would not take the same file again, once that is mended.
    expect(await page.locator('input[type="file"]').inputValue()).toBe('');
    const hosts = Array.from({ length: 1000 }, (_, i) => `host-number-${i}.example`);
    await restore(JSON.stringify({ tidemark: 'settings', version: 1, settings: { theme: 'dark', sitesOff: hosts } }));
    await page.getByText('the browser does not keep that much').waitFor();
    expect(await page.getByLabel('Theme').inputValue()).toBe('auto');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('list the one site that the reader allowed, to be taken back', async () => {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      // @ts-expect-error the extension's own API
      chrome.permissions.getAll = async () => ({ permissions: [], origins: ['*://*.example.org/*'] });
    });
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await page.getByText('Allowed by you').waitFor();
    expect(await page.getByRole('button', { name: 'example.org' }).count()).toBe(1);
    await page.close();
  });

  it('keep the address and key of a feed, and refuse those that can be none', async () => {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      // @ts-expect-error the extension's own API
      chrome.permissions.request = async () => true;
    });
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    const [address, key] = [page.getByLabel('Address'), page.getByLabel('Public key')];
    const use = page.getByRole('button', { name: 'Use this feed' });
    await address.fill('http://example.org/tidemark');
    await use.click();
    await page.getByText('must begin with https://').waitFor();
    expect(await address.getAttribute('aria-invalid')).toBe('true');
    await address.fill('https://example.org/tidemark');
    await key.fill('not a key');
    await use.click();
    await page.getByText('must be the 44 characters').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await key.fill('11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=');
    await use.click();
    await page.getByText('This feed is used.').waitFor();
    await page.reload();
    await expect.poll(() => address.inputValue()).toBe('https://example.org/tidemark');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.poll(() => address.inputValue()).toBe('');
    await page.close();
  });

  it('test a provider by asking it, and say what it answered or how it failed', async () => {
    const page = await browser.openExtension('options.html');
    await page.getByRole('button', { name: 'Test Coinbase Exchange' }).click();
    await page.getByText(/^Bitcoin: \d+ closes in [\d,]+ ms\. The last: [\d,.]+ on \d+ \w+ \d{4}\.$/).waitFor();
    await page.getByRole('button', { name: 'Test Kraken' }).click();
    await page.getByText('Kraken could not be reached.').waitFor();
  });

  it('break no rule of WCAG 2.2 AA and fit 320 px, in both themes', async () => {
    const page = await browser.openExtension('options.html');
    await page.getByRole('button', { name: 'Test Kraken' }).waitFor();
    await checkAndPicture(page, 'options');
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
