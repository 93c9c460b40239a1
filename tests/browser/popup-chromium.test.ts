/** The toolbar popup in Chromium, in each of its states. */

import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INDICATOR_IDS, WARNING_IDS } from '../../lib/signal/ids.ts';
import type { Chromium } from './harness/chromium.ts';
import { checkAndPicture } from './harness/pictures.ts';
import { launchForPlaces } from './harness/places.ts';
import { rests } from './harness/rests.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchForPlaces();
});
afterAll(() => browser?.close());

describe('the toolbar popup', () => {
  /** Where its lines stand, from the top. */
  const places = (page: Page) =>
    page.evaluate(() =>
      ['.signal-caption', '.state', '.score-plot', '.bottom-line'].map((line) => {
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
  const picture = (page: Page, name: string) => checkAndPicture(page, `popup-${name}`, [320, 380], 600);

  /** As before the background ever finished a reading. */
  const forgetKept = async () => {
    const worker = await browser.worker();
    await worker.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.open('tidemark').onsuccess = ({ target }) => {
            const database = (target as IDBOpenDBRequest).result;
            const change = database.transaction('readings', 'readwrite');
            change.objectStore('readings').delete('overview');
            change.oncomplete = () => {
              database.close();
              resolve();
            };
          };
        }),
    );
  };
  /** The background begins anew, and keeps a reading again. */
  const keepAgain = async () => {
    await browser.stopWorker();
    const page = await browser.openExtension('popup.html');
    await page.locator('section.signal').waitFor();
    await page.close();
  };

  it('shows the reading kept last before the background has answered', async () => {
    await keepAgain();
    const page = await popupWith(() => {
      // @ts-expect-error the extension's own API
      chrome.runtime.sendMessage = () => new Promise(() => {});
    });
    await page.locator('section.signal').waitFor();
    // And what lies below the edge of the window.
    await page.locator('[data-id="past"]').waitFor();
    await page.close();
  });

  it('keeps that reading when the background could not give a newer one, and says why', async () => {
    const page = await popupWith(() => {
      // @ts-expect-error the extension's own API
      chrome.runtime.sendMessage = async () => ({ error: 'The background did not answer.' });
    });
    await page.locator('section.signal').waitFor();
    await page.getByText('No newer reading could be had: The background did not answer.').waitFor();
    await picture(page, 'kept');
    await page.close();
  });

  it('loads without a jump: blank lines stand where figures will', async () => {
    await forgetKept();
    const loading = await popupWith(() => {
      // @ts-expect-error the extension's own API
      chrome.runtime.sendMessage = () => new Promise(() => {});
    });
    await loading.getByText('Reading the closes').waitFor({ state: 'attached' });
    const before = await places(loading);
    await picture(loading, 'loading');
    await loading.close();
    const page = await popupWith(() => {});
    await page.locator('section.signal').waitFor();
    expect(before).toEqual(await places(page));
    await picture(page, 'reading');
    await page.close();
  });

  it('says why it could not read, and tries again on a click', async () => {
    await forgetKept();
    const page = await popupWith(() => {
      if (sessionStorage.getItem('tried')) return;
      sessionStorage.setItem('tried', 'yes');
      // @ts-expect-error the extension's own API
      chrome.runtime.sendMessage = async () => ({ error: 'The background did not answer.' });
    });
    await page.getByText('Tidemark could not read its data: The background did not answer.').waitFor();
    await picture(page, 'failed');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('section.signal').waitFor();
    await page.close();
  });

  it('says that the browser is offline for as long as it is', async () => {
    const page = await browser.openExtension('popup.html');
    await page.locator('section.signal').waitFor();
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

  /** As in a tab with this address, where the browser lets Tidemark read or not. */
  const popupOn = async (url: string, allowed: boolean) => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 380, height: 600 });
    await page.addInitScript(
      ([address, contains]) => {
        // @ts-expect-error the extension's own API
        chrome.tabs.query = async () => [{ id: 1, url: address }];
        // @ts-expect-error the extension's own API
        chrome.permissions.contains = async () => contains;
      },
      [url, allowed] as const,
    );
    await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await page.locator('section.signal').waitFor();
    return page;
  };
  const top = async (locator: Locator) => (await locator.boundingBox())?.y ?? Number.NaN;

  it('offers first what can be done on a page that is on no list', async () => {
    const page = await popupOn('https://www.example.org/story', false);
    await page.getByText('example.org is not on the list.').waitFor();
    expect(await top(page.getByRole('button', { name: 'Read this page once' }))).toBeLessThan(
      await top(page.locator('.signal-caption')),
    );
    await picture(page, 'offer');
    await page.close();
  });

  it('says where the browser withholds a listed site, and asks for it', async () => {
    const page = await popupOn('https://www.coindesk.com/story', false);
    await page.getByText('Your browser does not let Tidemark read coindesk.com.').waitFor();
    await page.getByRole('button', { name: 'Allow on coindesk.com' }).waitFor();
    expect(await page.getByRole('switch').count()).toBe(0);
    await picture(page, 'withheld');
    await page.close();
  });

  it('offers the same where the browser says later than the background what it allows', async () => {
    const page = await popupWith(() => {
      // @ts-expect-error the extension's own API
      chrome.tabs.query = async () => [{ id: 1, url: 'https://www.coindesk.com/story' }];
      // @ts-expect-error the extension's own API
      chrome.permissions.contains = () =>
        new Promise((answer) => {
          Object.assign(globalThis, { refuse: () => answer(false) });
        });
    });
    await page.locator('section.signal').waitFor();
    // Nothing else is on its way that would draw it anew.
    await rests(page);
    await page.evaluate('refuse()');
    await page.getByText('Your browser does not let Tidemark read coindesk.com.').waitFor();
    await page.close();
  });

  it('has signal, changes and lit warnings in view, and one line at the bottom', async () => {
    const page = await popupOn('https://www.coindesk.com/story', true);
    await page.getByRole('switch', { name: 'coindesk.com' }).waitFor();
    const line = await page.locator('.bottom').boundingBox();
    expect(line?.height).toBeLessThanOrEqual(44);
    for (const part of ['.signal', '.changed', '.lit-warnings']) {
      const box = await page.locator(part).boundingBox();
      expect((box?.y ?? 600) + (box?.height ?? 600)).toBeLessThanOrEqual(line?.y ?? 0);
    }
    await picture(page, 'listed');
    await page.close();
  });

  it('copies the reading as text, with its sources and their days', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await popupOn('https://www.coindesk.com/story', true);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByRole('status').getByText('Copied').waitFor({ state: 'attached' });
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Russell 2000 risk-on signal\s· /);
    expect(text).toMatch(/\nSources: .*Russell 2000 index, daily closes \(2 Oct 2026\)/);
    expect(text).toMatch(/Not investment advice\.$/);
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
    // Not "was", although the closes are old; and nothing of it changed.
    expect(await page.locator('.state').textContent()).toBe('Not known');
    expect(await page.locator('.changed').count()).toBe(0);
    await page.getByText('Every indicator is switched off, so there is no score.').waitFor();
    await page.getByText('All warnings are switched off').waitFor();
    await picture(page, 'empty');
    await set({});
    await page.locator('.score').getByText(/\d/).waitFor();
    await page.close();
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
