/** Chromium with the built extension, on pages of our own writing under a listed site's address; nothing asks the network. */

import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { launchWithExtension } from '../tools/browser/launch.ts';
import { welcomePage } from '../tools/browser/welcome-page.ts';

/** A site on which the extension is at work, and one that has no extension: nothing of ours is put in there. */
export const LISTED = 'https://www.coindesk.com/bench';
export const UNLISTED = 'https://bench.example/bench';

/** Frames as soon as there is something to draw: the screen's rhythm would be most of the time otherwise. */
export const AT_ONCE = ['--disable-frame-rate-limit', '--disable-gpu-vsync'] as const;

type Html = string | Buffer | ((address: string) => string);

export interface ExtensionBrowser {
  context: BrowserContext;
  /**
   * @param html what every address answers from now on, or how to write it for an address
   * @param prepare runs on the empty tab before it goes to the address
   */
  open(address: string, html: Html, prepare?: (page: Page) => Promise<void>): Promise<Page>;
  /** The address of `popup.html`, `report.html` … */
  addressOf(name: string): string;
  /** A session of a blank tab, for what concerns the whole browser. */
  control: CDPSession;
  worker(): Promise<Worker>;
  /** Stops the service worker, as the browser does after half a minute without work. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export async function openWithExtension(extension: string, flags: readonly string[] = []): Promise<ExtensionBrowser> {
  const launched = await launchWithExtension(extension, { viewport: { width: 1000, height: 800 }, flags });
  const { context, worker } = launched;
  let answer: Html = '';
  await context.route(/^https?:/, (route) => {
    if (route.request().resourceType() !== 'document') return route.fulfill({ status: 404, body: '' });
    const body = typeof answer === 'function' ? answer(route.request().url()) : answer;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await (await welcomePage(context)).close();
  const control = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const stopWorker = await workerStopper(control);
  return {
    context,
    control,
    worker,
    addressOf: launched.address,
    async open(address, html, prepare) {
      answer = html;
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(address);
      return page;
    },
    stopWorker,
    close: launched.close,
  };
}

async function workerStopper(control: CDPSession): Promise<() => Promise<void>> {
  let stopped = false;
  let onStopped = () => {};
  control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stopped = versions.every(({ runningStatus }) => runningStatus === 'stopped');
    if (stopped) onStopped();
  });
  await control.send('ServiceWorker.enable');
  return async () => {
    await control.send('ServiceWorker.stopAllWorkers');
    if (!stopped)
      await new Promise<void>((resolve) => {
        onStopped = resolve;
      });
  };
}
