/** What the worker is in the middle of when it is stopped. */

import type { Page } from 'playwright-core';
import { INDICATOR_IDS } from '../../lib/signal/ids.ts';
import type { KillBrowser } from './browser.ts';
import { makeOld } from './stored.ts';

export const PHASES = ['install', 'update', 'refresh', 'settings'] as const;
export type Phase = (typeof PHASES)[number];

/** Gets ready for a phase, and gives what begins it. */
export const PREPARE: Record<Phase, (browser: KillBrowser, next: () => number) => Promise<() => Promise<void>>> = {
  /** From nothing: the snapshot is unpacked, the first refresh runs. */
  async install(browser) {
    await browser.uninstall();
    return () => browser.install();
  },
  /** Another version, whose snapshot is newer than what is kept. */
  async update(browser) {
    await makeOld(await browser.look(), 60);
    return () => browser.install();
  },
  /** By hand, with everything due. */
  async refresh(browser) {
    const page = await browser.look();
    // The worker must read anew what is made old under it.
    await browser.kill();
    await makeOld(page, 5);
    return () => send(page, 'refresh');
  },
  /** Two changes, one right after the other. */
  async settings(browser, next) {
    const page = await browser.look();
    const off = () => INDICATOR_IDS.filter(() => next() < 0.3);
    const changes = [off(), off()];
    return () =>
      page.evaluate(async (all) => {
        // @ts-expect-error the extension's own API
        const { sync } = chrome.storage;
        for (const [i, ids] of all.entries()) await sync.set({ settings: { off: ids, delay: 200 + i } });
      }, changes);
  },
};

/** Sends a message of ours, and does not wait for what comes of it. */
async function send(page: Page, type: string): Promise<void> {
  await page.evaluate((name) => {
    // @ts-expect-error the extension's own API
    chrome.runtime.sendMessage({ type: name }).catch(() => {});
  }, type);
}
