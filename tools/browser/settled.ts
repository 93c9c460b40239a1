/** The extension as a reader has it on the morning after the snapshot's newest day, with nothing to refresh. */

import type { Page } from 'playwright-core';
import type { Language } from '../../lib/i18n/languages.ts';
import { createWords } from '../../lib/i18n/words.ts';
import { MS_PER_DAY, MS_PER_HOUR } from '../../lib/market/day.ts';
import { lastDay } from '../../lib/market/series.ts';
import { marketFrom } from '../cli/read-market.ts';
import type { WithExtension } from './launch.ts';
import { welcomePage } from './welcome-page.ts';

export interface Settings {
  language: Language;
  theme: 'auto' | 'light' | 'dark';
}

/** Moves the browser's clocks there, cuts its background off, and puts the snapshot in anew. Closes the welcome page. */
export async function settle(browser: WithExtension, settings: Settings): Promise<void> {
  const { context } = browser;
  await context.route(
    (url) => url.protocol === 'https:',
    (route) => (route.request().serviceWorker() ? route.abort('internetdisconnected') : route.fallback()),
  );
  const welcome = await welcomePage(context);
  const worker = await browser.worker();
  const today = lastDay(await marketFrom(undefined), 'russell2000') + 1;
  const morning = today * MS_PER_DAY + 8 * MS_PER_HOUR;
  await context.addInitScript(moveClock, morning - Date.now());
  await worker.evaluate(moveClock, morning - Date.now());
  await worker.evaluate(
    // @ts-expect-error the extension's own API
    (stored) => chrome.storage.sync.set({ settings: stored }),
    { ...settings, refreshEvery: 0 },
  );
  const options = await extensionPage(browser, 'options.html', '[data-id="calm"]');
  const { t } = createWords(settings.language);
  await options.getByRole('button', { name: t('updates.refresh') }).waitFor();
  await options.getByRole('button', { name: t('options.data.clear') }).click();
  await options.getByText(t('options.data.cleared')).waitFor();
  await options.close();
  await welcome.close();
}

/** Opens a page of the extension and waits for what stands in it once it is whole. */
export async function extensionPage(browser: WithExtension, name: string, whole: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.address(name));
  await page.locator(whole).first().waitFor();
  return page;
}

/** Runs in the browser: clocks show another time, and go on. */
export function moveClock(by: number): void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts: []) {
      super(...((parts.length > 0 ? parts : [Real.now() + by]) as []));
    }
    static override now(): number {
      return Real.now() + by;
    }
  } as DateConstructor;
}
