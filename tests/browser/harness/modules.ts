/** A page of our own writing with modules of ours in it, and no extension around them, in Chromium. */

import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { needBrowser } from '../../../tools/programs/find-browser.ts';

export interface Modules {
  /** A page with this body, and what the script exports as `lab`. */
  open(body: string): Promise<Page>;
  close(): Promise<void>;
}

/** @param script a file whose exports pages get as the global `lab`. */
export async function openModules(script: URL): Promise<Modules> {
  const code = await bundled(script);
  const browser: Browser = await chromium.launch({
    executablePath: await needBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    async open(body) {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><html lang="en"><body>${body}`);
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
