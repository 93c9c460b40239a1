/** Welcome, options and popup in Chromium, in each of their states; pictures of all of them are left in `pictures/`. */

import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INDICATOR_IDS, WARNING_IDS } from '../../lib/signal/ids.ts';
import { welcomePage } from '../../scripts/welcome-page.ts';
import { carriedOn, snapshotMarket } from '../replay/market.ts';
import { type Replay, replayProviders } from '../replay/providers.ts';
import { axeFindings } from './harness/axe.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { hover, marked, nextMention, popover } from './harness/hover.ts';

const replay = replayProviders(carriedOn(await snapshotMarket(), Math.floor(Date.now() / 86_400_000)));
/** Only Coinbase answers: the reading stays that of the embedded snapshot. */
const providers: Replay = (address) => (address.includes('coinbase') ? replay(address) : null);

let browser: Chromium;
beforeAll(async () => {
  mkdirSync('pictures', { recursive: true });
  browser = await launchChromium({ keepWelcome: true, providers });
});
afterAll(() => browser?.close());

/** In both themes and widths; breaks no rule, scrolls in one direction only. */
async function checkAndPicture(page: Page, name: string): Promise<void> {
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
    await page.screenshot({ path: 'pictures/options-search-none.png' });
    await search.press('Escape');
    await expect.poll(() => shown(page)).toBe(all);
    expect(await search.inputValue()).toBe('');
    await page.close();
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
    await page.close();
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
    const hosts = Array.from({ length: 1000 }, (_, i) => `host-number-${i}.example`);
    await restore(JSON.stringify({ tidemark: 'settings', version: 1, settings: { theme: 'dark', sitesOff: hosts } }));
    await page.getByText('the browser does not keep that much').waitFor();
    expect(await page.getByLabel('Theme').inputValue()).toBe('auto');
    expect(await axeFindings(page)).toEqual([]);
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
    await page.close();
  });

  it('break no rule of WCAG 2.2 AA and fit 320 px, in both themes', async () => {
    const page = await browser.openExtension('options.html');
    await page.getByRole('button', { name: 'Test Kraken' }).waitFor();
    await checkAndPicture(page, 'options');
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
    const controls = await page.locator('a:visible, button:visible, select:visible, input:visible').all();
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
          const all = [...document.querySelectorAll('a, button, select, input')];
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
    await page.close();
  });
});

describe('the toolbar popup', () => {
  /** Where its lines stand, from the top. */
  const places = (page: Page) =>
    page.evaluate(() =>
      ['.tabs', '.price-row', '.gauge', '.questions', '.bottom'].map((line) => {
        const { top, height } = document.querySelector(line)?.getBoundingClientRect() ?? new DOMRect();
        return [line, Math.round(top), Math.round(height)];
      }),
    );
  const popupWith = async (init: () => void) => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 380, height: 600 });
    await page.addInitScript(init);
    await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    return page;
  };
  /** In both themes, at the width of the popup and at 320 px. */
  const picture = async (page: Page, name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of [320, 380]) {
        await page.setViewportSize({ width, height: 600 });
        const [content, view] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        expect(content).toBe(view);
        await page.screenshot({ path: `pictures/popup-${name}-${width}-${colorScheme}.png` });
      }
      expect(await axeFindings(page)).toEqual([]);
    }
  };

  it('loads without a jump: blank lines stand where figures will', async () => {
    const loading = await popupWith(() => {
      // @ts-expect-error the extension's own API
      chrome.runtime.sendMessage = () => new Promise(() => {});
    });
    await loading.getByText('Reading the closes').waitFor({ state: 'attached' });
    const before = await places(loading);
    await picture(loading, 'loading');
    await loading.close();
    const page = await popupWith(() => {});
    await page.locator('.stance[aria-label]').waitFor();
    expect(before).toEqual(await places(page));
    await picture(page, 'reading');
    await page.close();
  });

  it('says why it could not read, and tries again on a click', async () => {
    const page = await popupWith(() => {
      if (sessionStorage.getItem('tried')) return;
      sessionStorage.setItem('tried', 'yes');
      // @ts-expect-error the extension's own API
      chrome.runtime.sendMessage = (...sent) =>
        sent.at(-1)({ err: { name: 'Error', message: 'The background did not answer.', stack: '' } });
    });
    await page.getByText('Tidemark could not read its data: The background did not answer.').waitFor();
    await picture(page, 'failed');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.stance[aria-label]').waitFor();
    await page.close();
  });

  it('says that the browser is offline for as long as it is', async () => {
    const page = await browser.openExtension('popup.html');
    await page.locator('.stance[aria-label]').waitFor();
    await browser.context.setOffline(true);
    const offline = page.getByRole('status').getByText('This browser is offline.');
    await offline.waitFor();
    await picture(page, 'offline');
    await browser.context.setOffline(false);
    await offline.waitFor({ state: 'detached' });
    await page.close();
  });

  it('names what is stale or missing on a click on its foot', async () => {
    const page = await browser.openExtension('popup.html');
    await page.locator('.foot-button').click();
    await page.getByText(/The newest session here is .*: everything describes that day/).waitFor();
    await picture(page, 'stale');
    await page.close();
  });

  it('is whole when every indicator and warning is switched off', async () => {
    const worker = await browser.worker();
    const set = (settings: unknown) =>
      // @ts-expect-error the extension's own API
      worker.evaluate((value) => chrome.storage.sync.set({ settings: value }), settings);
    await set({ off: [...INDICATOR_IDS, ...WARNING_IDS] });
    const page = await browser.openExtension('popup.html');
    await page.locator('.score').getByText('–').waitFor();
    expect(await page.getByText('All are switched off in the settings.').count()).toBe(1);
    await picture(page, 'empty');
    await set({});
    await page.locator('.score').getByText(/\d/).waitFor();
    await page.close();
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
