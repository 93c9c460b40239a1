/** `npm run demo`: builds, opens a browser with the extension on a sample story, hovers, and takes pictures of each place. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'wxt';
import { CHROME_BUILD, launchWithExtension } from '../tools/browser/launch.ts';
import { hoverBitcoin, marked, openStory } from '../tools/browser/sample-story.ts';
import { openToolbarPopup } from '../tools/browser/toolbar-popup.ts';
import { welcomePage } from '../tools/browser/welcome-page.ts';
import { flags, InputError } from '../tools/cli/input-error.ts';
import { needBrowser } from '../tools/programs/find-browser.ts';

const PICTURES = 'demo';
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

try {
  await demo();
} catch (error) {
  const [why] = (error as Error).message.split('\n');
  console.error(error instanceof InputError ? why : `the demo could not be shown: ${why}`);
  process.exitCode = 2;
}

async function demo(): Promise<void> {
  const { 'keep-open': keepOpen } = flags(['keep-open'], 'npm run demo -- [--keep-open]');
  const executablePath = await needBrowser('chromium');
  const { manifest } = await build({ browser: 'chrome', manifestVersion: 3 });
  console.log(`\nTidemark ${manifest.version} in ${executablePath}${headless ? ', without a display' : ''}\n`);
  mkdirSync(PICTURES, { recursive: true });

  const browser = await launchWithExtension(resolve(CHROME_BUILD), {
    headless,
    viewport: { width: 1100, height: 820 },
  });
  const { context } = browser;
  try {
    const welcome = await welcomePage(context);
    await marked(welcome);
    await picture(welcome, 'welcome');
    await welcome.close();
    const story = await openStory(context);
    await hoverBitcoin(story);
    await picture(story, 'popover');
    const toolbar = await openToolbarPopup(story, await browser.worker());
    const isRead = () => toolbar.evaluate('document.querySelector(".signal-caption") !== null');
    while (!(await isRead())) await story.waitForTimeout(50);
    // The first refresh may be under way: its end makes the better picture.
    const isResting = () => toolbar.evaluate('document.querySelector("progress") === null');
    for (let waits = 0; waits < 200 && !(await isResting()); waits++) await story.waitForTimeout(50);
    writeFileSync(join(PICTURES, 'popup.png'), await toolbar.screenshot());
    await extensionPage(context, browser.address('options.html'), 'options', { width: 900, height: 800 }, 'h1');
    await extensionPage(
      context,
      browser.address('report.html'),
      'report',
      { width: 1100, height: 900 },
      '[data-ready="true"] canvas',
    );

    console.log('');
    spawnSync('node', [fileURLToPath(new URL('reading.ts', import.meta.url))], { stdio: 'inherit' });
    console.log(
      `\nPictures:\n${['welcome', 'popover', 'popup', 'options', 'report'].map((name) => `  ${PICTURES}/${name}.png`).join('\n')}`,
    );
    if (keepOpen && !headless) {
      await story.bringToFront();
      console.log('\nThe window stays open; close it to end.');
      await new Promise((closed) => context.once('close', closed));
    }
  } finally {
    await browser.close();
  }
}

async function extensionPage(
  context: BrowserContext,
  address: string,
  name: string,
  viewport: { width: number; height: number },
  /** What stands in the page once it is whole. */
  whole: string,
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await page.goto(address);
  await page.locator(whole).first().waitFor();
  await picture(page, name);
  await page.close();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
