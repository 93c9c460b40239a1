/** A page that was open before the extension was installed, in Chromium and Firefox. */

import { resolve } from 'node:path';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { CHROME_BUILD } from '../../tools/browser/launch.ts';
import { type BrowserName, needBrowser } from '../../tools/programs/find-browser.ts';
import { STORY, STORY_ADDRESS } from './harness/story.ts';

const BROWSERS: { name: BrowserName; build: string; options: LaunchOptions }[] = [
  {
    name: 'chromium',
    build: CHROME_BUILD,
    options: {
      browser: 'chrome',
      // Extensions are put in over a pipe alone. The background finds no host.
      pipe: true,
      enableExtensions: true,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--host-resolver-rules=MAP * ~NOTFOUND'],
    },
  },
  {
    name: 'firefox',
    build: '.output/firefox-mv3',
    options: { browser: 'firefox', args: ['--remote-allow-system-access'] },
  },
];

it.each(BROWSERS)('is read without a reload in $name', async ({ name, build, options }) => {
  const browser = await puppeteer.launch({
    ...options,
    executablePath: await needBrowser(name),
    headless: true,
    timeout: 90_000,
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer = request.isNavigationRequest()
        ? { status: 200, contentType: 'text/html; charset=utf-8', body: STORY }
        : { status: 404, contentType: 'text/plain', body: '' };
      void request.respond(answer);
    });
    await page.goto(STORY_ADDRESS, { waitUntil: 'domcontentloaded' });
    const marks = () => page.evaluate(() => CSS.highlights.get('tidemark')?.size ?? 0);
    expect(await marks()).toBe(0);
    await browser.installExtension(resolve(build));
    await expect
      .poll(async () => {
        // The welcome page comes to the front, and what is behind it is not drawn.
        await page.bringToFront();
        return marks();
      })
      .toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});
