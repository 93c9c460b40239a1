/** Chromium in which the extension can be installed, updated and taken away again, and its worker stopped at any moment. */

import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { launch } from '../../tools/browser/launch.ts';
import { changeManifest, extensionWith } from '../browser/harness/extension-with.ts';
import type { Replay } from '../replay/providers.ts';

export interface KillBrowser {
  /** Installs it, or updates it when it is there: to the next version each time. Resolves when that has begun. */
  install(): Promise<void>;
  /** Takes it away with all that it stored. */
  uninstall(): Promise<void>;
  /** Stops the worker at once, whatever it does. */
  kill(): Promise<void>;
  /** A page of the extension's that does nothing, and from which its storage can be seen; wakes nobody. */
  look(): Promise<Page>;
  /** Closes all pages, and with them what they ask for. */
  closePages(): Promise<void>;
  /** Opens the toolbar popup in a tab, which wakes the worker; resolves when it shows a score. */
  openPopup(): Promise<Page>;
  version(): string;
  /** Errors that pages and workers logged. */
  errors: string[];
  close(): Promise<void>;
}

export async function openKillBrowser(providers: Replay): Promise<KillBrowser> {
  const { context, close } = await launch({
    ignoreDefaultArgs: ['--disable-extensions'],
    flags: ['--enable-unsafe-extension-debugging'],
  });
  await context.route(/^https:/, (route) => {
    const answer = providers(route.request().url());
    // The worker that asked may be gone by now.
    return (answer ? route.fulfill(answer) : route.abort('internetdisconnected')).catch(() => {});
  });
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });

  const all = await context.browser()?.newBrowserCDPSession();
  if (!all) throw new Error('the browser cannot be driven as a whole');
  const blank = context.pages()[0] ?? (await context.newPage());
  const workers = await context.newCDPSession(blank);
  /** Workers that the browser is still registering. */
  const beginning = new Set<string>();
  let begun = () => {};
  workers.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) {
      if (status === 'activated' || status === 'redundant') beginning.delete(versionId);
      else beginning.add(versionId);
    }
    if (beginning.size === 0) begun();
  });
  await workers.send('ServiceWorker.enable');
  const folder = extensionWith(() => {});
  let id = '';
  let build = 0;
  const version = () => `0.1.${build}`;

  return {
    errors,
    version,
    async install() {
      build++;
      changeManifest(folder, (manifest) => {
        manifest.version = version();
      });
      ({ id } = await all.send('Extensions.loadUnpacked', { path: folder }));
    },
    async uninstall() {
      await closePages(context, blank);
      await all.send('Extensions.uninstall', { id });
    },
    async kill() {
      // A worker stopped while it is being registered never was: until it is installed anew the browser wakes nobody.
      if (beginning.size > 0) {
        await new Promise<void>((resolve) => {
          begun = resolve;
        });
      }
      await workers.send('ServiceWorker.stopAllWorkers');
    },
    async look() {
      const address = `chrome-extension://${id}/icon/16.png`;
      const open = context.pages().find((page) => page.url() === address);
      if (open) return open;
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    closePages: () => closePages(context, blank),
    async openPopup() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/popup.html`);
      await page.locator('.score').waitFor();
      return page;
    },
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function closePages(context: BrowserContext, but: Page): Promise<void> {
  for (const page of context.pages()) if (page !== but) await page.close();
}
