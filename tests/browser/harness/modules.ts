/** A page of our own writing with modules of ours in it, and no extension around them, in Chromium. */

import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import { build } from 'vite';
import { needBrowser } from '../../../tools/programs/find-browser.ts';
import { putBack, type Window } from './tabs.ts';

export interface PageOptions {
  /** Its clock stands still, but for what a test lets pass by `page.clock`. */
  isStill?: boolean;
  address?: string;
}

export interface Modules {
  /**
   * A document with this body, what the script exports as `lab`, and an empty list `noted`. It takes the place of the one before, in the same tab:
   * a new one would take four times as long.
   */
  open(body: string, options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

const WINDOW: Window = { viewport: { width: 1000, height: 800 }, colorScheme: 'light' };
const MINUTE = 60_000;

/** @param script a file whose exports pages get as the global `lab`. */
export async function openModules(script: URL): Promise<Modules> {
  const code = await bundled(script);
  const browser = await chromium.launch({
    executablePath: await needBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  let html = '';
  const answer = (route: Route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 404, body: '' });
  /** With a clock that stands still, and without. */
  const tabs = new Map<boolean, Promise<Page>>();
  return {
    async open(body, { isStill = false, address = 'https://example.org/story' } = {}) {
      const tab = tabs.get(isStill) ?? openTab(browser, isStill, answer);
      tabs.set(isStill, tab);
      const page = await tab;
      html = `<!doctype html><html lang="en"><body>${body}`;
      await putBack(page, WINDOW);
      await page.goto(address);
      await page.addScriptTag({ content: code });
      await page.evaluate('globalThis.noted = []');
      return page;
    },
    close: () => browser.close(),
  };
}

/** What a page noted in `noted` for its test. */
export const notedIn = <Note = unknown>(page: Page) => page.evaluate<Note[]>('noted');

/** Long enough for observers of the browser to tell what they have seen. */
export const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function openTab(browser: Browser, isStill: boolean, answer: (route: Route) => Promise<void>): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**', answer);
  if (isStill) {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(MINUTE);
  }
  return page;
}

async function bundled(script: URL): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: script.pathname, formats: ['iife'], name: 'lab' } },
  });
  const [{ output }] = made as unknown as [{ output: { code: string }[] }];
  return output[0]?.code ?? '';
}
