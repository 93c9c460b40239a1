/** The toolbar popup over a page; headless Chromium opens none over another tab. */

import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';

export async function popupOver(browser: Chromium, page: Page): Promise<Page> {
  const worker = await browser.worker();
  const id = await worker.evaluate(async (url) => {
    // @ts-expect-error the extension's own API
    const tabs = await chrome.tabs.query({ url });
    return tabs.at(-1).id as number;
  }, page.url());
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.addInitScript(
    ([tab, url]) => {
      // @ts-expect-error the extension's own API
      chrome.tabs.query = async () => [{ id: tab, url, active: true }];
    },
    [id, page.url()] as const,
  );
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  return popup;
}
