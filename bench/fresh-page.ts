/** Measures in pages that nothing has run in before: each measurement opens its own tab, whose own scripts stay off. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { needBrowser } from '../scripts/find-browser.ts';
import { browserFlags } from './browser-flags.ts';
import type { BenchPage } from './pages.ts';

export interface FreshPages {
  /** Opens the page, evaluates the script in it as its first, and gives the script's value. */
  run<T>(page: BenchPage, script: string): Promise<T>;
  close(): Promise<void>;
}

const HEADERS = {
  'content-type': 'text/html',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  // Only an isolated page has a clock finer than 0.1 ms.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export async function openFreshPages(): Promise<FreshPages> {
  let body: string | Buffer = '';
  const server = createServer((_, response) => response.writeHead(200, HEADERS).end(body));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: await needBrowser('chromium'), args: browserFlags() });
  const context = await browser.newContext();
  return {
    async run<T>({ html }: BenchPage, script: string): Promise<T> {
      body = html;
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      const value = await page.evaluate<T>(script);
      await page.close();
      return value;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
