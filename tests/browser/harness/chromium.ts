/** Chromium with the built extension, as a reader would have it: nothing in the extension knows that it is tested. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { CHROME_BUILD, launchWithExtension } from '../../../tools/browser/launch.ts';
import { welcomePage } from '../../../tools/browser/welcome-page.ts';
import type { Replay } from '../../replay/providers.ts';
import { answeringFrom, type ReplayServer, startReplayServer } from '../../replay/server.ts';
import { tabsOf } from './tabs.ts';

export interface ChromiumOptions {
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Whether it has a touch screen. */
  hasTouch?: boolean;
  /** Answers what the background asks providers; without it they cannot be reached. */
  providers?: Replay;
  /** Leaves the page open that opens after install. */
  keepWelcome?: boolean;
  /** A folder with another build than the one that ships, see `extensionWith`. */
  extension?: string;
  /** A server of the test's own in their place. */
  server?: ReplayServer;
}

export interface MorePage {
  /** Response headers of the page, such as a content policy. */
  headers?: Record<string, string>;
  /** Other documents by address: frames, or where links lead. */
  others?: Record<string, string>;
}

export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** The service worker as it is now; it may die and come back. */
  worker(): Promise<Worker>;
  /** Opens a page of our own writing under a real site's address; nothing reaches the network. */
  open(address: string, html: string, more?: MorePage): Promise<Page>;
  /** Opens `popup.html`, `options.html` … in a tab. */
  openExtension(page: string): Promise<Page>;
  /** Stops the service worker, as the browser does when it was idle; the next event starts it again. */
  stopWorker(): Promise<void>;
  /** Errors that pages and the worker logged. */
  errors: string[];
  close(): Promise<void>;
}

const EXTENSION = resolve(CHROME_BUILD);
/** For what is there sooner or later, ms: a busy machine may starve a browser for long. */
const LONGEST_WAIT = 120_000;

export async function launchChromium({
  colorScheme = 'light',
  viewport,
  providers,
  keepWelcome = false,
  extension = EXTENSION,
  server: given,
  hasTouch = false,
}: ChromiumOptions = {}): Promise<Chromium> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('no build to test: run npm run build first');
  // The extension asks as soon as it is installed, before any request could be intercepted: the browser is sent to a server.
  const started = providers && (await startReplayServer(answeringFrom(providers)));
  const server = given ?? started;
  const window = { viewport: viewport ?? { width: 1000, height: 800 }, colorScheme };
  const launched = await launchWithExtension(extension, {
    ...window,
    hasTouch,
    flags: server?.flags ?? [],
  });
  const { context, extensionId, worker } = launched;
  context.setDefaultTimeout(LONGEST_WAIT);
  await context.route(
    (url) => url.protocol === 'https:',
    (route) => {
      if (!route.request().serviceWorker()) return route.fallback();
      return server ? route.continue() : route.abort('internetdisconnected');
    },
  );
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const welcome = await welcomePage(context);
  if (!keepWelcome) await welcome.close();
  const tab = tabsOf(context, window);

  return {
    context,
    extensionId,
    worker,
    errors,
    async open(address, html, { headers = {}, others = {} } = {}) {
      const page = await tab();
      await page.route(
        (url) => url.protocol.startsWith('http'),
        (route) =>
          route.request().resourceType() === 'document'
            ? route.fulfill({
                headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
                body: others[route.request().url()] ?? html,
              })
            : route.fulfill({ status: 404, body: '' }),
      );
      await page.goto(address);
      return page;
    },
    async openExtension(name) {
      const page = await tab();
      const address = launched.address(name);
      const isThere = page.url().split('#')[0] === address.split('#')[0];
      await page.goto(address);
      // Another place in the document that a tab has is no new document.
      if (isThere && address.includes('#')) await page.reload();
      return page;
    },
    async stopWorker() {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async close() {
      await launched.close();
      await started?.close();
    },
  };
}
