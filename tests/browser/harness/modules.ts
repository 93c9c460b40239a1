/** A page of our own writing with modules of ours in it, and no extension around them, in Chromium. */

import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { needBrowser } from '../../../tools/programs/find-browser.ts';

export interface PageOptions {
  /** Its clock stands still, but for what a test lets pass by `page.clock`. */
  isStill?: boolean;
  address?: string;
}

export interface Modules {
  /** A page with this body, and what the script exports as `lab`. */
  open(body: string, options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

const MINUTE = 60_000;
const VIEWPORT = { width: 1000, height: 800 };

/** @param script a file whose exports pages get as the global `lab`. */
export async function openModules(script: URL): Promise<Modules> {
  const code = await bundled(script);
  const browser = await chromium.launch({
    executablePath: await needBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({ viewport: VIEWPORT });
  return {
    async open(body, { isStill = false, address = 'https://example.org/story' } = {}) {
      // A clock stands still in a whole context.
      const page = await (isStill ? browser.newPage({ viewport: VIEWPORT }) : context.newPage());
      if (isStill) {
        await page.clock.install({ time: 0 });
        await page.clock.pauseAt(MINUTE);
      }
      await page.route('**', (route) =>
        route.request().resourceType() === 'document'
          ? route.fulfill({
              contentType: 'text/html; charset=utf-8',
              body: `<!doctype html><html lang="en"><body>${body}`,
            })
          : route.fulfill({ status: 404, body: '' }),
      );
      await page.goto(address);
      await page.addScriptTag({ content: code });
      return page;
    },
    close: () => browser.close(),
  };
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
