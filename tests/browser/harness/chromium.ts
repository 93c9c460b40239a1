/** Chromium with the built extension, as a reader would have it: nothing in the extension knows that it is tested. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, ConsoleMessage, Page, WebError, Worker } from 'playwright-core';
import { CHROME_BUILD, launchWithExtension, type WithExtension } from '../../../tools/browser/launch.ts';
import { welcomePage } from '../../../tools/browser/welcome-page.ts';
import type { Replay } from '../../replay/providers.ts';
import { answeringFrom, type ReplayServer, startReplayServer } from '../../replay/server.ts';
import { tabsOf, type Window } from './tabs.ts';

export interface ChromiumOptions extends Partial<Window> {
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
  /** The same browser for one of several files: the window is its own, and so are errors and tabs, which go at its `close`. */
  lend(window?: Partial<Window>): Chromium;
  close(): Promise<void>;
}

const EXTENSION = resolve(CHROME_BUILD);
/** For what is there sooner or later, ms: a busy machine may starve a browser for long. */
const LONGEST_WAIT = 120_000;

const WINDOW: Window = { viewport: { width: 1000, height: 800 }, colorScheme: 'light' };

export async function launchChromium({
  colorScheme = WINDOW.colorScheme,
  viewport = WINDOW.viewport,
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
  const window = { viewport, colorScheme };
  const launched = await launchWithExtension(extension, {
    ...window,
    hasTouch,
    flags: server?.flags ?? [],
  });
  const { context } = launched;
  context.setDefaultTimeout(LONGEST_WAIT);
  await context.route(
    (url) => url.protocol === 'https:',
    (route) => {
      if (!route.request().serviceWorker()) return route.fallback();
      return server ? route.continue() : route.abort('internetdisconnected');
    },
  );
  const whole = chromiumIn(launched, window);
  const welcome = await welcomePage(context);
  if (!keepWelcome) await welcome.close();
  return {
    ...whole,
    async close() {
      await launched.close();
      await started?.close();
    },
  };
}

/** What there is to do in one that runs. */
function chromiumIn(launched: WithExtension, window: Window): Chromium {
  const { context, extensionId, worker } = launched;
  const errors: string[] = [];
  const noteError = (error: WebError) => errors.push(String(error.error()));
  const noteMessage = (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(message.text());
  };
  context.on('weberror', noteError).on('console', noteMessage);
  const before = new Set(context.pages());
  const tab = tabsOf(context, window);

  return {
    context,
    extensionId,
    worker,
    errors,
    async open(address, html, { headers = {}, others = {} } = {}) {
      const page = await tab(address);
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
      const address = launched.address(name);
      const page = await tab(address);
      const isThere = page.url().split('#')[0] === address.split('#')[0];
      if (isThere && address.includes('#')) {
        // Another place in the document that a tab has is no new document, and may be acted on before a reload.
        await page.evaluate((to) => history.replaceState(null, '', to), address);
        await page.reload();
      } else await page.goto(address);
      return page;
    },
    async stopWorker() {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    lend: (own) => chromiumIn(launched, { ...WINDOW, ...own }),
    async close() {
      await Promise.all(context.pages().map((page) => before.has(page) || page.close()));
      context.off('weberror', noteError).off('console', noteMessage);
    },
  };
}
