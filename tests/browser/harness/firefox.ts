/** Firefox with the built extension, driven by WebDriver BiDi. Pages under real addresses are answered from here. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { needBrowser } from '../../../tools/programs/find-browser.ts';

export interface Firefox {
  browser: Browser;
  /** Opens a page of our own writing under a real site's address; nothing reaches the network. */
  open(address: string, html: string): Promise<Page>;
  /** Opens `popup.html`, `options.html` … in a tab. */
  openExtension(page: string): Promise<Page>;
  /** Puts the same build in again over the one that runs, as an update does. */
  update(): Promise<void>;
  close(): Promise<void>;
}

const EXTENSION = resolve('.output/firefox-mv3');
const GECKO_ID = 'tidemark@tidemark.example';
/** Pinned, so that the addresses of the extension's pages are known. */
const UUID = '4b1d3c7e-0f0a-4c6e-9a55-7d1deadc0de5';

export async function launchFirefox(): Promise<Firefox> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('no build to test: run npm run build first');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await needBrowser('firefox'),
    headless: true,
    // On a busy machine its start takes longer than the library's half minute.
    timeout: 180_000,
    args: ['--remote-allow-system-access', '--width=1000', '--height=800'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // The reader agrees to every site that is asked for.
      'extensions.webextOptionalPermissionPrompts': false,
      // Nothing of Firefox's own goes to the network.
      'app.normandy.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'network.dns.disablePrefetch': true,
    },
  });
  const before = new Set(browser.targets());
  await browser.installExtension(EXTENSION);
  // The welcome page; Firefox tells no address of it.
  const welcome = await browser.waitForTarget((target) => target.type() === 'page' && !before.has(target), {
    timeout: 120_000,
  });
  await (await welcome.page())?.close();

  return {
    browser,
    async open(address, html) {
      const page = await browser.newPage();
      page.setDefaultTimeout(120_000);
      await page.setViewport({ width: 1000, height: 800 });
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const isDocument = request.isNavigationRequest();
        void request.respond(
          isDocument
            ? { status: 200, contentType: 'text/html; charset=utf-8', body: html }
            : { status: 404, contentType: 'text/plain', body: '' },
        );
      });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async openExtension(name) {
      const page = await browser.newPage();
      page.setDefaultTimeout(120_000);
      const address = `moz-extension://${UUID}/${name}`;
      // Firefox never says that such a page has loaded: it is asked.
      void page.goto(address).catch(() => {});
      const where = () => page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => '');
      await expect.poll(where).toBe(address);
      return page;
    },
    async update() {
      await browser.installExtension(EXTENSION);
    },
    close: () => browser.close(),
  };
}
